using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// One field that results are narrowed and counted by. A choice narrows; counts of a field ignore the choice made in it, so
/// that a person sees what else there is (drill sideways).
/// </summary>
public abstract class FacetDimension
{
    /// <summary>Whether a choice has been made.</summary>
    public abstract bool HasChoice { get; }

    /// <summary>Whether the values are to be counted.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Goes on to a segment.</summary>
    public abstract void Open(SegmentReader segment, int number);

    /// <summary>Sets bit i of <paramref name="passed"/> (zeroes before) when document i fits the choice.</summary>
    public abstract void Pass(ReadOnlySpan<int> documents, Span<ulong> passed);

    /// <summary>Counts the documents' values.</summary>
    public abstract void Count(ReadOnlySpan<int> documents);
}
