using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>
/// What reading makes of real files. <c>reading show FILE…</c> prints articles as they are read.
/// </summary>
internal static class ReadingReport
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["show", .. var files]:
                Show(files);
                return 0;
            default:
                Console.Error.WriteLine("usage: reading show FILE…");
                return 2;
        }
    }

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
