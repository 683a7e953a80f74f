using System.CommandLine;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>"said cite": quotations and articles as citations that can be checked.</summary>
internal static class CiteCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("cite", "Cite quotations or articles: words, speaker, outlet, date, address, file, place and hash");
        var results = new Argument<string[]>("ID[#N]") { Description = "An article's id, or its N-th quotation, as \"result\" in what the searches print", Arity = ArgumentArity.OneOrMore };
        var index = CommonOptions.Index();
        command.Arguments.Add(results);
        command.Options.Add(index);
        var formats = new FormatOptions(command, OutputFormat.Markdown, OutputFormat.BibTex, OutputFormat.Csl, OutputFormat.Json, OutputFormat.JsonLines);
        Examples.Add(command, "cite 3f9ac1d2e4b50817#2", "cite 3f9ac1d2e4b50817#2 --bibtex >> sources.bib", "cite 3f9ac1d2e4b50817 --csl > sources.json");
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(index), parsed.GetValue(results)!, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, string? indexOption, string[] results, OutputFormat format)
    {
        using var index = IndexOpening.WithSpeakers(indexOption, context);
        var found = Find(context, index, results);
        if (!JsonList.Print(context, format, found, CitationJson.WriteProperties)) Print(context.Output, format, found);
        return found.Count == results.Length ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static List<Citation> Find(CommandContext context, IArticleIndex index, string[] results)
    {
        var reader = new CitationReader(index);
        var found = new List<Citation>();
        foreach (string result in results)
        {
            if (reader.Read(ResultReference.Parse(result)) is { } citation) found.Add(citation);
            else context.Tell($"said: {index.Statistics.Location} holds no {result}");
        }

        return found;
    }

    private static void Print(TextWriter output, OutputFormat format, List<Citation> citations)
    {
        if (format == OutputFormat.Csl)
        {
            output.Write(CslJsonCitation.Write(citations));
            return;
        }

        Func<Citation, string> write = format switch { OutputFormat.Markdown => MarkdownCitation.Write, OutputFormat.BibTex => BibTexCitation.Write, _ => PlainCitation.Write };
        output.Write(string.Join('\n', citations.Select(write)));
    }
}
