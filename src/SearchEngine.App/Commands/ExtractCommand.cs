using System.CommandLine;
using SearchEngine.Model;
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
        var files = CommonOptions.Paths("FILE", "Files, or - for standard input", StandardInput);
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
        var complete = true;
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        foreach (var batch in files.SelectMany(file => Items(context, file, options)).Chunk(ItemsAtOnce))
        {
            var worked = new ItemExtraction[batch.Length];
            Parallel.For(0, batch.Length, cores, i => worked[i] = ItemExtraction.Of(batch[i].Item, options));
            for (var i = 0; i < batch.Length; i++) complete &= Print(context, batch[i].Path, worked[i]);
        }

        return complete ? ExitCode.Done : ExitCode.Incomplete;
    }

    /// <summary>What a file holds, one after another; a file that does not open holds a problem.</summary>
    private static IEnumerable<(string Path, ReadItem Item)> Items(CommandContext context, string file, ReadingOptions options)
    {
        var path = file == StandardInput ? file : context.FullPath(file);
        using var content = Open(context, path, out var problem);
        if (problem is { } failure) yield return (path, failure);
        if (content is null) yield break;
        foreach (var item in ArticleReader.Read(path, content, options, context.Cancellation)) yield return (path, item);
    }

    private static Stream? Open(CommandContext context, string path, out ReadItem? problem)
    {
        problem = null;
        try
        {
            return path == StandardInput ? context.ReadInput() : context.ReadFile(path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            problem = new ReadItem(null, new SourceProblem(null, OpeningProblem.Of(e)));
            return null;
        }
    }

    /// <returns>False when something could not be read.</returns>
    private static bool Print(CommandContext context, string path, ItemExtraction worked)
    {
        if (worked.Article is { } article) JsonText.WriteLine(context.Output, json => ArticleJson.Write(json, article));
        if (worked.Problem is { } problem) context.Tell(SkippedLine.Of(path, problem));
        return worked.Problem is null;
    }
}
