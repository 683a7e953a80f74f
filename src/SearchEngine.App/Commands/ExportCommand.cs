using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said export": every article of the index as JSON lines, as "said extract" prints them.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("export", "Print every article of the index with its quotations, one JSON object a line");
        var index = CommonOptions.Index();
        command.Options.Add(index);
        command.Options.Add(CommonOptions.Flag("--json", "Print JSON lines, the only format there is"));
        Examples.Add(command, "export > articles.jsonl", "export | jq -r .title");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption)
    {
        using var index = IndexOpening.ForReading(indexOption, context);
        var any = false;
        foreach (var article in index.Articles(context.Cancellation))
        {
            JsonText.WriteLine(context.Output, json => ArticleJson.Write(json, article));
            any = true;
        }

        if (any) return ExitCode.Done;
        context.Tell("said: the index holds no articles");
        return ExitCode.Incomplete;
    }
}
