using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A search kept under a name, with its filters and what it found when it was last looked at.</summary>
/// <param name="SeenAt">When that was; null when it never was.</param>
/// <param name="SeenTotal">How many results there were then.</param>
/// <param name="Seen">Which they were, when they were few enough to be kept: what is new can then be told one by one.</param>
internal sealed record SavedSearch(
    string Name,
    string Query,
    ResultKind Kind,
    SortOrder Sort,
    IReadOnlyList<FacetChoice> Choices,
    DateOnly? From,
    DateOnly? To,
    DateTimeOffset? SeenAt,
    int SeenTotal,
    IReadOnlyList<SeenResult> Seen)
{
    /// <summary>Results that are kept one by one.</summary>
    public const int MostSeen = 1000;

    public SearchRequest Request
    {
        get
        {
            var query = QueryParser.ParseLenient(Query).Query;
            return new SearchRequest { Query = query, Kind = Kind, Choices = Choices, From = From, To = To, Sort = SortOrder.DateDescending, Limit = MostSeen, Snippets = 0 };
        }
    }

    /// <summary>Looked at now: what is found becomes what later news are told against.</summary>
    public SavedSearch LookedAt(SavedSearchNews news, DateTimeOffset now) => this with { SeenAt = now, SeenTotal = news.Total, Seen = news.Now };
}
