using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.Benchmarks;

/// <summary>Saved pages against what gold says of them.</summary>
internal sealed class HtmlReport(string gold, string folder, string? errors)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<double> _f1 = [];
    private readonly List<double> _precision = [];
    private readonly List<double> _recall = [];

    public void Print()
    {
        foreach (var page in GoldPage.Read(gold))
        {
            Score(page, Extract(Path.Combine(folder, page.File)));
        }

        Console.WriteLine($"pages          {_counts["pages"]}");
        Console.WriteLine($"date           right {Share("date right", "dates"):P1}  wrong {Share("date wrong", "dates"):P1}  of {_counts["dates"]}");
        Console.WriteLine($"title          right {Share("title right", "titles"):P1}  of {_counts["titles"]}");
        Console.WriteLine($"outlet         right {Share("outlet right", "outlets"):P1}  of {_counts["outlets"]}");
        Console.WriteLine($"text           F1 {_f1.Average():F4}  precision {_precision.Average():F4}  recall {_recall.Average():F4}  of {_f1.Count}");
        Console.WriteLine($"must contain   {Share("must found", "must"):P1}  of {_counts["must"]}");
        Console.WriteLine($"must not       {Share("must not found", "must not"):P1} contained  of {_counts["must not"]}");
        Console.WriteLine($"text begins    {Share("start found", "starts"):P1}  of {_counts["starts"]}");
    }

    private static Article? Extract(string file)
    {
        using var stream = File.OpenRead(file);
        var item = ArticleReader.Read(file, stream, new ReadingOptions()).FirstOrDefault();
        return item.Raw is { } raw ? ArticleReader.Extract(raw, new ReadingOptions()) : null;
    }

    private void Score(GoldPage page, Article? article)
    {
        Count("pages");
        ScoreDate(page, article);
        if (page.Title is { } title)
        {
            Tell("title", "titles", NameMatch.Titles(article?.Title, title), page, title, article?.Title);
        }

        if (page.Outlet is { } outlet)
        {
            Tell("outlet", "outlets", NameMatch.Outlets(article?.Outlet, outlet), page, outlet, article?.Outlet);
        }

        ScoreText(page, article?.Text ?? "");
    }

    private void ScoreDate(GoldPage page, Article? article)
    {
        var days = page.Days();
        if (days.Count == 0)
        {
            return;
        }

        Count("dates");
        var right = article?.Date is { } day && days.Contains(day);
        Count(right ? "date right" : article?.Date is null ? "date unknown" : "date wrong");
        Log("date", right, page, page.Date!, $"{article?.Date:yyyy-MM-dd} {article?.DateSource} {article?.Url}");
    }

    private void ScoreText(GoldPage page, string text)
    {
        if (page.TextFile is { } file)
        {
            var f1 = TokenScore.F1(text, File.ReadAllText(Path.Combine(folder, file)), out var precision, out var recall);
            _f1.Add(f1);
            _precision.Add(precision);
            _recall.Add(recall);
            Log("text", f1 > 0.95, page, $"F1 {f1:F3}", $"precision {precision:F3} recall {recall:F3}");
        }

        if (page.TextStart is { } start)
        {
            var head = Words(start)[..Math.Min(60, Words(start).Length)];
            Tell("start", "starts", Words(text).Contains(head, StringComparison.Ordinal), page, head, text.Length > 80 ? text[..80] : text);
        }

        foreach (var phrase in page.Must)
        {
            Tell("must", "must", Contains(text, phrase), page, "must: " + phrase, $"{text.Length} characters");
        }

        foreach (var phrase in page.MustNot)
        {
            Count("must not");
            if (Contains(text, phrase))
            {
                Count("must not found");
                Log("phrases", right: false, page, "must not: " + phrase, "");
            }
        }
    }

    private static bool Contains(string text, string phrase) => Words(text).Contains(Words(phrase), StringComparison.Ordinal);

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private void Tell(string kind, string total, bool right, GoldPage page, string expected, string? found)
    {
        Count(total);
        if (right)
        {
            Count(kind is "start" or "must" ? kind + " found" : kind + " right");
        }

        Log(kind == "must" ? "phrases" : kind, right, page, expected, found);
    }

    private void Log(string kind, bool right, GoldPage page, string expected, string? found)
    {
        if (!right && errors == kind)
        {
            Console.WriteLine($"{page.File}\n    gold  {expected}\n    found {found}");
        }
    }

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    private double Share(string part, string whole) => _counts.GetValueOrDefault(part) / (double)Math.Max(1, _counts.GetValueOrDefault(whole));
}
