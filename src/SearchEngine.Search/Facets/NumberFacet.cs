using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Numbers counted one by one, so that any coarser buckets can be made of the counts afterwards: days into months and years.
/// </summary>
public sealed class NumberFacet : FacetDimension
{
    private readonly int _field;
    private readonly NumberRange[]? _chosen;
    private readonly NumberRange[]? _excluded;
    private readonly int[] _counts;
    private SegmentReader _segment = null!;

    /// <param name="first">The least number that occurs.</param>
    /// <param name="last">The greatest that occurs; less than <paramref name="first"/> when none does.</param>
    public NumberFacet(int field, int first, int last, NumberRange[]? chosen = null, NumberRange[]? excluded = null)
    {
        (_field, First, _chosen, _excluded) = (field, first, chosen, excluded);
        _counts = new int[Math.Max(0, checked(last - first + 1))];
    }

    public override bool HasChoice => _chosen is not null || _excluded is not null;

    /// <summary>The number that <see cref="Counts"/> begins with.</summary>
    public int First { get; }

    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Documents without a number.</summary>
    public int Missing { get; private set; }

    public override void Open(SegmentReader segment, int number) => _segment = segment;

    public override void Pass(ReadOnlySpan<int> documents, Span<ulong> passed)
    {
        var numbers = _segment.Columns.Numbers(_field);
        for (int i = 0; i < documents.Length; i++)
        {
            int number = numbers[documents[i]];
            if ((_chosen is null || Contains(_chosen, number)) && (_excluded is null || !Contains(_excluded, number))) passed[i >> 6] |= 1UL << i;
        }
    }

    public override void Count(ReadOnlySpan<int> documents)
    {
        var numbers = _segment.Columns.Numbers(_field);
        foreach (int document in documents)
        {
            int number = numbers[document];
            if (number == ColumnsFormat.NoNumber) Missing++;
            else _counts[number - First]++;
        }
    }

    private static bool Contains(NumberRange[] ranges, int number)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(number)) return true;
        }

        return false;
    }
}
