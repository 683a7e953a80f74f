namespace SearchEngine.Model;

/// <summary>A question to an <see cref="IArticleIndex"/>. Change one with <c>with</c>.</summary>
public sealed record SearchRequest
{
    /// <summary>The query; null asks for everything.</summary>
    public QueryNode? Query { get; init; }

    public ResultKind Kind { get; init; } = ResultKind.Articles;

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>Earliest day, inclusive. Undated articles never match a bounded range.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Latest day, inclusive.</summary>
    public DateOnly? To { get; init; }

    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    /// <summary>How many hits to leave out before the first one returned.</summary>
    public int Offset { get; init; }

    public int Limit { get; init; } = 20;

    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>How many passages to cut per hit; 0 leaves snippets out.</summary>
    public int Snippets { get; init; } = 2;
}
