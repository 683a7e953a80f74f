using System.Diagnostics;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>A folder of folders, each holding files of one format: what reading finds in them.</summary>
internal sealed class FormatsReport(string folder, string? errors)
{
    private static readonly ReadingOptions Options = new();

    public void Print()
    {
        Console.WriteLine($"{"format",-26} {"files",6} {"read",6} {"articles",9} {"text",7} {"title",7} {"date",7} {"outlet",7} {"problems",9} {"seconds",8}");
        foreach (var format in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            Format(Path.GetFileName(format), format);
        }
    }

    private void Format(string name, string path)
    {
        int files = 0, read = 0, articles = 0, text = 0, title = 0, date = 0, outlet = 0, problems = 0;
        var clock = Stopwatch.StartNew();
        foreach (var file in Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files++;
            var hasText = false;
            foreach (var item in Items(file))
            {
                if (item.Problem is { } problem)
                {
                    problems++;
                    Log(name, file, $"{problem.Item}: {problem.Reason}");
                    continue;
                }

                var article = ArticleReader.Extract(item.Raw!, Options);
                articles++;
                text += article.Text.Length > 0 ? 1 : 0;
                title += article.Title is null ? 0 : 1;
                date += article.Date is null ? 0 : 1;
                outlet += article.Outlet is null ? 0 : 1;
                hasText |= article.Text.Length > 0 || article.Title is not null;
            }

            read += hasText ? 1 : 0;
            if (!hasText)
            {
                Log(name, file, "no article");
            }
        }

        Console.WriteLine($"{name,-26} {files,6} {read,6} {articles,9} {Share(text, articles),7} {Share(title, articles),7} {Share(date, articles),7} {Share(outlet, articles),7} {problems,9} {clock.Elapsed.TotalSeconds,8:F1}");
    }

    private static IEnumerable<ReadItem> Items(string file)
    {
        using var stream = File.OpenRead(file);
        foreach (var item in ArticleReader.Read(file, stream, Options))
        {
            yield return item;
        }
    }

    private void Log(string format, string file, string what)
    {
        if (errors == format || errors == "all")
        {
            Console.WriteLine($"    {Path.GetFileName(file)}: {what}");
        }
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : $"{100.0 * part / whole:F1}";
}
