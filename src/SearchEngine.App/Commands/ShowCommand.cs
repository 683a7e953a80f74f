using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said show": one article whole, with its quotations.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("show", "Print one article and its quotations");
        var id = new Argument<string>("ID") { Description = "The article's id, as the results show it" };
        var index = CommonOptions.Index();
        command.Arguments.Add(id);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Json, OutputFormat.Markdown);
        Examples.Add(command, "show 3f9ac1d2e4b50817", "show 3f9ac1d2e4b50817 --markdown", "show 3f9ac1d2e4b50817 --json");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(id)!, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string id, OutputFormat format)
    {
        using var index = IndexOpening.WithSpeakers(indexOption, context);
        if (index.Find(id) is not { } article)
        {
            context.Tell($"said: {index.Statistics.Location} holds no article {id}; its id stands in the results of: said search");
            return ExitCode.Incomplete;
        }

        if (format == OutputFormat.Json) JsonText.WriteLine(context.Output, json => ArticleJson.Write(json, article));
        else if (format == OutputFormat.Markdown) new MarkdownPage(context.Output, index.Speakers).Print(article);
        else new ArticlePage(context.Output, context.OutputStyle, index.Speakers).Print(article);
        return ExitCode.Done;
    }
}
