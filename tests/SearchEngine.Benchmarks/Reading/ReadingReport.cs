using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>
/// What reading makes of real files.
/// <list type="bullet">
/// <item><c>reading html GOLD.jsonl FOLDER [--errors date|title|outlet|text|phrases]</c>: pages against gold metadata and texts.</item>
/// <item><c>reading formats FOLDER [--errors FORMAT]</c>: each sub-folder a format; how many files gave articles with title, date, outlet.</item>
/// <item><c>reading table GOLD.jsonl PAGES FORMATS</c>: both as one page of Markdown.</item>
/// <item><c>reading speed FILE…</c>: megabytes a second on one core, reading and extracting without quotations.</item>
/// <item><c>reading blocks PAGE</c>: how each block of a page is judged.</item>
/// <item><c>reading show FILE…</c>: articles as they are read.</item>
/// </list>
/// </summary>
internal static class ReadingReport
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["html", var gold, var folder, .. var rest]:
                new HtmlReport(gold, folder, Errors(rest)).Print();
                return 0;
            case ["formats", var folder, .. var rest]:
                new FormatsReport(folder, Errors(rest)).Print();
                return 0;
            case ["table", var gold, var pages, var formats]:
                ExtractionTable.Print(gold, pages, formats);
                return 0;
            case ["speed", .. var files]:
                SpeedReport.Print(files);
                return 0;
            case ["blocks", var file]:
                BlocksReport.Print(file);
                return 0;
            case ["show", .. var files]:
                Show(files);
                return 0;
            default:
                Console.Error.WriteLine("usage: reading html GOLD.jsonl FOLDER [--errors KIND] | formats FOLDER [--errors FORMAT] | table GOLD.jsonl PAGES FORMATS | speed FILE… | blocks PAGE | show FILE…");
                return 2;
        }
    }

    private static string? Errors(string[] rest) => rest is ["--errors", var kind, ..] ? kind : null;

    private static void Show(string[] files)
    {
        var options = new ReadingOptions();
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            foreach (var item in ArticleReader.Read(file, stream, options))
            {
                Console.WriteLine(item.Raw is { } raw ? Describe(ArticleReader.Extract(raw, options)) : $"PROBLEM {file} {item.Problem}");
            }
        }
    }

    private static string Describe(Article article) => $"""
        ═══ {article.Source} {article.Id}
        title   {article.Title}
        outlet  {article.Outlet}
        date    {article.Date:yyyy-MM-dd} {article.DateSource}
        authors {string.Join("; ", article.Authors)}
        url     {article.Url}
        lang    {article.Language}
        {article.Text}

        """;
}
