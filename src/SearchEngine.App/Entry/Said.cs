using SearchEngine.Model;
using SearchEngine.Storage;

namespace SearchEngine.App;

/// <summary>
/// The program: <see cref="Run"/> is policy, mapping what went wrong to a line and an exit code; <see cref="Dispatch"/> finds
/// the command. Every command gets the world from its <see cref="CommandContext"/>, and this folder is where all is wired.
/// </summary>
internal static class Said
{
    public static ExitCode Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        try
        {
            var code = Dispatch(arguments, context);
            context.Output.Flush();
            return code;
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (Exception e)
        {
            return Complain(e, context);
        }
    }

    private static ExitCode Dispatch(IReadOnlyList<string> arguments, CommandContext context)
    {
        // The screen is to be there at once, and building the tree of commands costs more than drawing it.
        if (StartArguments.Read(arguments) is { } start) return StartCommand.Run(context, start);
        var parsed = CommandTree.Parse(arguments, context);
        TypedWords.Check(parsed);
        return (ExitCode)parsed.Invoke(new() { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false });
    }

    private static ExitCode Complain(Exception e, CommandContext context)
    {
        var (code, message) = Explain(e);
        var lines = message.Split('\n');
        context.Error.WriteLine("said: " + CleanText.Of(lines[0]));
        foreach (var line in lines.Skip(1)) context.Error.WriteLine(CleanText.Of(line));
        if (context.Variable("SAID_DEBUG") is not null) context.Error.WriteLine(e);
        return code;
    }

    private static bool IsForWantOfRoom(Exception e)
    {
        const int NoSpaceLeft = 28, DiskFull = unchecked((int)0x80070070);
        return e.HResult is NoSpaceLeft or DiskFull || (e.InnerException is { } inner && IsForWantOfRoom(inner));
    }

    private static (ExitCode Code, string Message) Explain(Exception e) => e switch
    {
        UsageException => (ExitCode.WrongUse, e.Message),
        OperationCanceledException => (ExitCode.Incomplete, "stopped"),
        OutputFailedException => (ExitCode.Incomplete, e.Message),
        IndexInUseException or IndexUnusableException => (ExitCode.Unusable, e.Message),
        CorruptIndexException => (ExitCode.Unusable, $"{e.Message}; make the index anew with: said index --rebuild PATH"),
        UnauthorizedAccessException => (ExitCode.Unusable, $"{e.Message} Check the permissions of the index's folder, or choose another with --index"),
        IOException when IsForWantOfRoom(e) => (ExitCode.Unusable, $"{e.Message}; what the index had at its last commit stays: make room, then try again"),
        IOException => (ExitCode.Unusable, e.Message),
        _ => (ExitCode.Unusable, $"a mistake in the program: {e.Message} ({e.GetType().Name}; set SAID_DEBUG=1 to see where)"),
    };
}
