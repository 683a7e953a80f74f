using SearchEngine.Index;

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

    /// <summary>Where not every match is counted: up to here they are, before any is passed over.</summary>
    public long CountUpTo { get; init; }

    /// <summary>Narrow and count; any dimension makes the total exact.</summary>
    public IReadOnlyList<FacetDimension> Facets { get; init; } = [];

    /// <summary>What a document with this number is sorted by; one without comes last either way.</summary>
    internal int Key(int number) => number != ColumnsFormat.NoNumber ? number : Order == HitOrder.KeyAscending ? int.MaxValue : int.MinValue;
}
