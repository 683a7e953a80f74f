using System.Diagnostics;
using System.Globalization;
using SearchEngine.Embedded;
using SearchEngine.Model;

namespace SearchEngine.Benchmarks;

/// <summary>How long suggestions, groups, similar articles and sorting by date take on an index: first, best, median and slowest of several rounds.</summary>
internal static class FindingReport
{
    private const int Rounds = 40;

    private static readonly string[] Beginnings = ["s", "c", "st", "co", "str", "comm", "negot"];
    private static readonly string[] Mistakes = ["goverment", "comission", "parliment", "presidnet", "treatey", "xqzvw"];
    private static readonly string[] Words = ["government", "the", "treaty", "war AND peace", "oil OR gas", "harbo*"];

    public static int Run(string[] arguments)
    {
        using var index = EmbeddedIndex.Open(arguments[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.Statistics.Articles} articles, {index.Statistics.Quotes} quotations, {index.Statistics.Segments} segments"));
        foreach (string typed in Beginnings)
        {
            Time($"complete words {typed}", () => index.Complete(new CompletionRequest(QueryField.Default, typed)).Completions is [var best, ..] ? best.Text : null);
            Time($"complete speakers {typed}", () => index.Complete(new CompletionRequest(QueryField.Speaker, typed)).Completions is [var best, ..] ? best.Text : null);
        }

        foreach (string typed in Mistakes) Time($"did you mean {typed}", () => index.Search(Request(typed) with { Corrections = true }).Corrections is [var other, ..] ? other.Text : null);
        foreach (string query in Words) TimeSorting(index, query);
        foreach (string query in Words) TimeGroups(index, query);
        Time("facet speaker in-values", () => index.Search(Request("government") with { Facets = [new FacetRequest(FacetField.Speaker, Filter: "smith")] }).Facets[0].Values.Count);
        return 0;
    }

    private static void TimeSorting(EmbeddedIndex index, string query)
    {
        foreach (var sort in new[] { SortOrder.Relevance, SortOrder.DateAscending, SortOrder.DateDescending })
        {
            var request = Request(query) with { Sort = sort, Limit = 10 };
            Time($"{sort} {query}, exact", () => index.Search(request).Total);
            Time($"{sort} {query}, up to 1000", () => index.Search(request with { CountUpTo = 1000 }).Total);
        }
    }

    private static void TimeGroups(EmbeddedIndex index, string query)
    {
        Time($"articles {query}", () => index.Search(Request(query)).Hits.Count);
        Time($"articles grouped {query}", () => index.Search(Request(query) with { Grouped = true }).Hits.Sum(h => Math.Max(1, h.Group.Count)));
        var quotes = Request(query) with { Kind = ResultKind.Quotes };
        Time($"quotes {query}", () => index.Search(quotes).Hits.Count);
        Time($"quotes grouped {query}", () => index.Search(quotes with { Grouped = true }).Hits.Sum(h => Math.Max(1, h.Group.Count)));
        if (index.Search(Request(query)).Hits is not [var first, ..]) return;
        Time($"similar to {first.ArticleId}", () => index.Search(new SearchRequest { SimilarTo = first.ArticleId, Snippets = 0 }).Total);
    }

    private static SearchRequest Request(string query) => new() { Query = QueryParser.Parse(query), Snippets = 0 };

    private static void Time(string what, Func<object?> action)
    {
        var times = new List<double>();
        object? result = null;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            result = action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        double first = times[0];
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} first {first,8:0.00} ms   best {times[0],8:0.000} ms   median {times[Rounds / 2],8:0.000} ms   slowest warm {times[^2],8:0.000} ms   {result}"));
    }
}
