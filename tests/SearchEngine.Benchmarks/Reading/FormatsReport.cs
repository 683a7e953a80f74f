using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>
/// A folder of folders, each holding files of one format: how many files gave an article, and how many of the articles
/// have a title, a date, an outlet, a text. A file without an article that was understood to its end counts as neither
/// read nor failed: feeds without entries, lists of feeds, packages of references.
/// </summary>
internal sealed class FormatsReport(string folder, string? errors)
{
    private static readonly ReadingOptions Options = new();

    public void Print()
    {
        var all = new FormatCount("all");
        Console.WriteLine(FormatCount.Head);
        foreach (var format in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var count = Count(Path.GetFileName(format), format);
            all.Add(count);
            Console.WriteLine(count);
        }

        Console.WriteLine(all);
        Console.WriteLine($"\nOf {all.Read + all.Failed} files that hold something, {all.Read} were read: {100.0 * all.Read / Math.Max(1, all.Read + all.Failed):F1} %.");
    }

    private FormatCount Count(string name, string path)
    {
        var count = new FormatCount(name);
        foreach (var file in Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Read(name, file, count);
        }

        return count;
    }

    private void Read(string format, string file, FormatCount count)
    {
        var hasArticle = false;
        var hasFault = false;
        foreach (var item in Items(file))
        {
            if (item.Raw is { } raw)
            {
                hasArticle |= Extract(raw, count);
            }
            else
            {
                hasFault |= !item.HoldsNoArticle;
                Log(format, file, $"{(item.HoldsNoArticle ? "nothing" : "FAULT")}: {item.Problem}");
            }
        }

        count.Read += hasArticle ? 1 : 0;
        count.Empty += hasArticle || hasFault ? 0 : 1;
        count.Failed += !hasArticle && hasFault ? 1 : 0;
    }

    private static bool Extract(RawItem raw, FormatCount count)
    {
        var article = ArticleReader.Extract(raw, Options);
        if (article.Text.Length == 0 && article.Title is null)
        {
            return false;
        }

        count.Articles++;
        count.Title += article.Title is null ? 0 : 1;
        count.Date += article.Date is null ? 0 : 1;
        count.Outlet += article.Outlet is null ? 0 : 1;
        count.Text += article.Text.Length > 0 ? 1 : 0;
        return true;
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
}
