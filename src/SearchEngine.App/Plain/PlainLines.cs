using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Whole sentences, one a line, that make sense read aloud.</summary>
internal sealed class PlainLines(TextWriter output, SpeakerDirectory speakers)
{
    private static readonly string[] Commands =
    [
        "Type words to search, in the language of said search.",
        "A number opens the result of that number.",
        ":more gives the next results, :back those before, :again the same once more.",
        ":quotes and :articles say what to find.",
        ":facets counts by outlet, speaker and year; :facets author,language by others.",
        ":only outlet 2 and :not outlet 2 choose or exclude a value by its number or its name; several of one facet mean any of them.",
        ":from 2021-02 and :to 2022 bound the dates; without a date the bound is lifted.",
        ":sort relevance, :sort date or :sort -date set the order.",
        ":filters says what is chosen, :clear lifts it all.",
        ":history tells what was searched before; :history 2 searches it again.",
        ":save grain keeps this search under a name; :saved tells what is kept and what is new in it; :run grain or :run 1 searches it; :forget grain drops it.",
        ":cite 1 cites a result; :cite 1 markdown, :cite 1 bibtex and :cite 1 csl in other formats.",
        ":mark used 1 for page one decides about a result: seen, used, rejected or open, with a note.",
        ":quit ends the program.",
    ];

    public void Say(string line) => output.WriteLine(CleanText.Of(line));

    public void Welcome(IndexStatistics s)
    {
        Say($"said: {HitText.Count(s.Articles, "article", "articles")} with {HitText.Count(s.Quotes, "quotation", "quotations")}.");
        Say("Type words to search, a number to open a result, :help for more, :quit to leave.");
    }

    public void Help()
    {
        foreach (string line in Commands) Say(line);
    }

    public void Results(string query, SearchRequest request, SearchResponse response)
    {
        foreach (string note in response.Notes) Say($"Note: {note}.");
        string count = Count(request.Kind, response.Total);
        string shown = response.Hits.Count < response.Total && response.Hits.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {request.Offset + 1} to {request.Offset + response.Hits.Count}") : "";
        Say($"{(response.TotalIsExact ? "" : "More than ")}{count}{(query.Length > 0 ? $" for {query}" : "")}{shown}.");
        int number = request.Offset;
        foreach (var hit in response.Hits) Say(string.Create(CultureInfo.InvariantCulture, $"{++number}. {Of(hit)}"));
        if (request.Offset + response.Hits.Count < response.Total) Say("Type :more for the next.");
    }

    public void Article(Article article, int? quoteNumber)
    {
        Say(article.Title ?? "No title.");
        Say($"{HitText.Outlet(article.Outlet)}, {Day(article.Date)}.");
        if (article.Authors.Count > 0) Say($"By {string.Join(", ", article.Authors)}.");
        foreach (string paragraph in article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Say(paragraph);
        if (article.Url is { } url) Say(url);
        Say($"{HitText.Count(article.Quotes.Count, "quotation", "quotations")}.");
        for (int i = 0; i < article.Quotes.Count; i++) Say(string.Create(CultureInfo.InvariantCulture, $"{(i == quoteNumber ? "This one: " : "")}{Of(article.Quotes[i])}"));
    }

    public void Facets(IReadOnlyList<Facet> facets)
    {
        foreach (var facet in facets)
        {
            string more = facet.DistinctValues > facet.Values.Count ? string.Create(CultureInfo.InvariantCulture, $", the first {facet.Values.Count:N0}") : "";
            Say(string.Create(CultureInfo.InvariantCulture, $"By {FacetNames.Of(facet.Field)}: {facet.DistinctValues:N0}{more}."));
            for (int i = 0; i < facet.Values.Count; i++) Say(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {FacetNames.Shown(facet.Values[i].Value)}: {facet.Values[i].Count:N0}"));
        }
    }

    public void Filters(SearchRequest request)
    {
        if (request is { Choices: [], From: null, To: null }) Say("Nothing is chosen.");
        foreach (var choice in request.Choices) Say($"{(choice.Excluded ? "Not" : "Only")} {FacetNames.Of(choice.Field)} {FacetNames.Shown(choice.Value)}.");
        if (request.From is { } from) Say($"From {Day(from)}.");
        if (request.To is { } to) Say($"To {Day(to)}.");
    }

    /// <summary>A saved search with what it finds now and what has changed since the last look.</summary>
    public void Saved(int number, SavedSearch search, SavedSearchNews news)
    {
        string since = search.SeenAt is { } seen ? $" since {Day(DateOnly.FromDateTime(seen.UtcDateTime))}" : "";
        string change = search.SeenAt is null ? "never looked at" : news.Changes is { } changes ? $"{Of(changes)}{since}" : string.Create(CultureInfo.InvariantCulture, $"{search.SeenTotal:N0}{since}");
        Say(string.Create(CultureInfo.InvariantCulture, $"{number}. {search.Name}: {Count(search.Kind, news.Total)}, {change}."));
    }

    private static string Of(SavedSearchChanges changes)
    {
        var told = new[] { (changes.New.Count, "new"), (changes.Changed.Count, "changed"), (changes.Gone.Count, "gone") }.Where(c => c.Count > 0).ToList();
        return told is [] ? "nothing new" : string.Join(", ", told.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count:N0} {c.Item2}")));
    }

    private static string Count(ResultKind kind, int count)
        => kind == ResultKind.Quotes ? HitText.Count(count, "quotation", "quotations") : HitText.Count(count, "article", "articles");

    private static string Of(Hit hit) => hit is QuoteHit quote
        ? $"{HitText.Speaker(quote)}: {HitText.Quoted(quote.Kind, quote.Text)} {HitText.Outlet(hit.Outlet)}, {Day(hit.Date)}."
        : $"{HitText.Title(hit)}. {HitText.Outlet(hit.Outlet)}, {Day(hit.Date)}. {HitText.Count(((ArticleHit)hit).QuoteCount, "quotation", "quotations")}.";

    private string Of(Quote quote)
        => $"{HitText.Speaker(quote, speakers)}: {HitText.Quoted(quote.Kind, quote.Text)}";

    private static string Day(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";
}
