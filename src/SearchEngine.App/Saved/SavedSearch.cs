using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>A search kept under a name, with all that narrows it and what it found when it was last looked at.</summary>
/// <param name="Query">As it was typed.</param>
internal sealed record SavedSearch(string Name, string Query)
{
    /// <summary>Results that are kept one by one.</summary>
    public const int MostSeen = 1000;

    public ResultKind Kind { get; init; }

    public SortOrder Sort { get; init; }

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>Which results are wanted by what has been decided about them.</summary>
    public IReadOnlyList<ReviewChoice> Reviews { get; init; } = [];

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Only articles like this one, null for all.</summary>
    public ArticleName? Like { get; init; }

    /// <summary>Whether what is told several times is one result. News are of each result by itself.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>When it was last looked at; null when it never was.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>How many results there were then.</summary>
    public int SeenTotal { get; init; }

    /// <summary>Which they were, when they were few enough to be kept: what is new can then be told one by one.</summary>
    public IReadOnlyList<SeenResult> Seen { get; init; } = [];

    public static SavedSearch Of(string name, string query, SearchRequest request) => new(name, query)
    {
        Kind = request.Kind,
        Sort = request.Sort,
        Choices = request.Choices,
        From = request.From,
        To = request.To,
        Like = request.SimilarTo is { } id ? new ArticleName(id, null) : null,
        IsGrouped = request.Grouped,
    };

    /// <param name="decisions">What is decided now.</param>
    public SearchRequest Request(ReviewLedger decisions) => new()
    {
        Query = QueryParser.ParseLenient(Query).Query,
        Kind = Kind,
        Sort = Sort,
        Choices = Choices,
        From = From,
        To = To,
        SimilarTo = Like?.Id,
        Grouped = IsGrouped,
        Among = decisions.Among(Reviews),
        Without = decisions.Without(Reviews),
    };

    /// <summary>Whether both have one name and ask one thing, whenever they were looked at.</summary>
    public bool AsksTheSameAs(SavedSearch other)
        => (Name, Query, Kind, Sort, From, To, Like, IsGrouped) == (other.Name, other.Query, other.Kind, other.Sort, other.From, other.To, other.Like, other.IsGrouped)
            && Choices.SequenceEqual(other.Choices) && Reviews.SequenceEqual(other.Reviews);

    /// <summary>Looked at now: what is found becomes what later news are told against.</summary>
    public SavedSearch LookedAt(SavedSearchNews news, DateTimeOffset now) => this with { SeenAt = now, SeenTotal = news.Total, Seen = news.Now };
}
