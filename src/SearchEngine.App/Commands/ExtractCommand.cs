using System.CommandLine;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>"said extract": files to articles and quotations on standard output, without an index.</summary>
internal static class ExtractCommand
{
    private const string StandardInput = "-";
    private const int ItemsAtOnce = 32;

    public static Command Create(CommandContext context)
    {
        var command = new Command("extract", "Read files and print their articles and quotations, one JSON object a line; no index is needed");
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files, or - for standard input",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [StandardInput],
        };
        var raw = CommonOptions.Flag("--raw", "Take the text of an input line exactly as given, with its id");
        var outlet = CommonOptions.One("--outlet", "NAME", "The outlet of everything read");
        var field = CommonOptions.Field();
        command.Arguments.Add(files);
        command.Options.Add(CommonOptions.Flag("--json", "Print JSON lines, the only format there is"));
        command.Options.Add(raw);
        command.Options.Add(outlet);
        Examples.Add(command, "extract page.html", "extract clippings/*.txt --outlet 'Meridian Post' | jq .quotes", "extract - --raw < lines.jsonl");
        command.Options.Add(field);
        command.SetAction(parsed => (int)Run(context, parsed.GetValue(files)!, new ReadingOptions
        {
            Raw = parsed.GetValue(raw),
            Outlet = parsed.GetValue(outlet),
            Fields = FieldMapping.Of(CommonOptions.Fields(parsed.GetValue(field)!) ?? []),
        }));
        return command;
    }

    private static ExitCode Run(CommandContext context, IReadOnlyList<string> files, ReadingOptions options)
    {
        if (files.FirstOrDefault(f => f != StandardInput && !File.Exists(context.FullPath(f))) is { } missing)
            throw new UsageException(Directory.Exists(context.FullPath(missing)) ? $"{missing} is a folder; name the files in it" : $"{missing}: no such file");
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            if (!ExtractFile(context, file, options)) code = ExitCode.Incomplete;
        }

        return code;
    }

    /// <returns>False when something could not be read.</returns>
    private static bool ExtractFile(CommandContext context, string file, ReadingOptions options)
    {
        var path = file == StandardInput ? file : context.FullPath(file);
        try
        {
            using var content = file == StandardInput ? context.OpenInput() : File.OpenRead(path);
            return ExtractItems(context, path, content, options);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not OutputClosedException))
        {
            context.Tell($"{path}: skipped: {e.Message}");
            return false;
        }
    }

    private static bool ExtractItems(CommandContext context, string path, Stream content, ReadingOptions options)
    {
        var complete = true;
        foreach (var batch in ArticleReader.Read(path, content, options, context.Cancellation).Chunk(ItemsAtOnce))
        {
            var worked = new ItemExtraction[batch.Length];
            Parallel.For(0, batch.Length, i => worked[i] = ItemExtraction.Of(batch[i], options));
            foreach (var (article, problem) in worked)
            {
                if (article is not null) JsonText.WriteLine(context.Output, json => ArticleJson.Write(json, article));
                if (problem is null) continue;
                context.Tell(SkippedLine.Of(path, problem));
                complete = false;
            }
        }

        return complete;
    }
}
