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

    /// <summary>Prefers what is new among results sorted by relevance; null does not.</summary>
    public Recency? Recency { get; init; }

    /// <summary>Only articles like the one with this id, which is not among them: those that share the words that mark it, the likest first. Null for all.</summary>
    public string? SimilarTo { get; init; }

    /// <summary>Only results named here; null for all. A name that the index does not know finds nothing. Quick when the same list is asked again.</summary>
    public IReadOnlyList<ResultReference>? Among { get; init; }

    /// <summary>No result named here.</summary>
    public IReadOnlyList<ResultReference> Without { get; init; } = [];

    /// <summary>
    /// One result for the same thing told several times: near-identical articles, or one quotation in nearly the same words.
    /// <see cref="Offset"/> and <see cref="Limit"/> then count groups, <see cref="Hit.Group"/> has their members, and a note says how far groups reach.
    /// </summary>
    public bool Grouped { get; init; }

    /// <summary>Results up to this many are counted exactly; of more, the total may be a lower bound, and the search may be faster.</summary>
    public int CountUpTo { get; init; } = int.MaxValue;

    /// <summary>How many hits to leave out before the first one returned.</summary>
    public int Offset { get; init; }

    public int Limit { get; init; } = 20;

    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>How many passages to cut per hit; 0 leaves snippets out.</summary>
    public int Snippets { get; init; } = 2;

    /// <summary>Whether to look for other spellings of words that find nothing or next to nothing.</summary>
    public bool Corrections { get; init; }
}
