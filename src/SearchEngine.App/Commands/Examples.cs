using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SearchEngine.App;

/// <summary>Examples at the foot of a command's help.</summary>
internal static class Examples
{
    /// <param name="lines">Commands as they are typed, after "said".</param>
    public static void Add(Command command, params string[] lines)
    {
        var help = new HelpOption("--help", "-h");
        help.Action = new Action((HelpAction)help.Action!, lines);
        command.Options.Add(help);
    }

    private sealed class Action(HelpAction plain, string[] lines) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = plain.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string line in lines) output.WriteLine($"  said {line}");
            output.WriteLine();
            return code;
        }
    }
}
