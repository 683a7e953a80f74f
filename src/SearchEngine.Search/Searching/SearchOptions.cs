namespace SearchEngine.Search;

/// <summary>What a search brings. Change one with <c>with</c>.</summary>
public sealed record SearchOptions
{
    /// <summary>How many hits at most.</summary>
    public int Hits { get; init; } = 10;

    public HitOrder Order { get; init; } = HitOrder.Score;

    /// <summary>The number field that hits are sorted by, when not by score.</summary>
    public int SortField { get; init; } = -1;

    /// <summary>Count every match. False lets the search pass over documents that cannot be among the hits.</summary>
    public bool ExactTotal { get; init; } = true;

    /// <summary>Narrow and count; any dimension makes the total exact.</summary>
    public IReadOnlyList<FacetDimension> Facets { get; init; } = [];
}
