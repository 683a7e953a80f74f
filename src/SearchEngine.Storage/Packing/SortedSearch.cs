namespace SearchEngine.Storage;

/// <summary>Searching and intersecting ascending numbers without duplicates.</summary>
public static partial class SortedSearch
{
    private const int Few = 8, Near = 16;

    /// <summary>Index of the first value that is at least <paramref name="target"/>, or the length. Fast for up to a few hundred values.</summary>
    public static int FirstAtLeast(ReadOnlySpan<int> values, int target)
        => Hardware.HasAvx2 ? FirstAtLeastVectorized(values, target) : FirstAtLeastScalar(values, target);

    /// <summary>As <see cref="FirstAtLeast"/>, for a value that is likely to be among the first.</summary>
    public static int FirstAtLeastNear(ReadOnlySpan<int> values, int target)
    {
        int near = FirstAtLeast(values[..Math.Min(Near, values.Length)], target);
        return near < Near ? near : near + FirstAtLeast(values[near..], target);
    }

    /// <summary>
    /// Finds the values that stand in both. <paramref name="indexesA"/> and <paramref name="indexesB"/> receive where;
    /// each must hold min(a.Length, b.Length).
    /// </summary>
    /// <returns>How many were found.</returns>
    public static int Intersect(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> indexesA, Span<int> indexesB)
        => Hardware.HasAvx2 ? IntersectAvx2(a, b, indexesA, indexesB) : IntersectScalar(a, b, 0, 0, 0, indexesA, indexesB);

    /// <summary>As <see cref="Intersect"/>, for a second list that may be much longer: where the first has only a few values, these are looked up one by one.</summary>
    /// <returns>How many were found.</returns>
    public static int Find(ReadOnlySpan<int> wanted, ReadOnlySpan<int> values, Span<int> indexes, Span<int> places)
    {
        if (wanted.Length > Few) return Intersect(wanted, values, indexes, places);
        int found = 0;
        for (int i = 0; i < wanted.Length; i++)
        {
            int at = FirstAtLeast(values, wanted[i]);
            if (at < values.Length && values[at] == wanted[i]) (indexes[found], places[found++]) = (i, at);
        }

        return found;
    }

    /// <summary>Counts the values of <paramref name="a"/> that stand in <paramref name="b"/> when a number is added to each.</summary>
    /// <param name="plus">Added to values of <paramref name="a"/>; no sum may be the least or the greatest number or overflow.</param>
    /// <param name="enough">Having found so many it may stop.</param>
    public static int CountCommon(ReadOnlySpan<int> a, int plus, ReadOnlySpan<int> b, int enough)
        => Hardware.HasAvx2 ? CountCommonAvx2(a, plus, b, enough) : CountCommonScalar(a, plus, b, enough);

    internal static int FirstAtLeastScalar(ReadOnlySpan<int> values, int target)
    {
        int low = 0, high = values.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (values[middle] < target) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Merges from the places <paramref name="i"/> and <paramref name="j"/> on, behind what was found already.</summary>
    internal static int IntersectScalar(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int i, int j, int found, Span<int> indexesA, Span<int> indexesB)
    {
        while (i < a.Length && j < b.Length)
        {
            if (a[i] < b[j]) i++;
            else if (a[i] > b[j]) j++;
            else
            {
                indexesA[found] = i++;
                indexesB[found++] = j++;
            }
        }

        return found;
    }

    internal static int CountCommonScalar(ReadOnlySpan<int> a, int plus, ReadOnlySpan<int> b, int enough)
    {
        int found = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length && found < enough;)
        {
            int difference = a[i] + plus - b[j];
            if (difference == 0) found++;
            if (difference <= 0) i++;
            if (difference >= 0) j++;
        }

        return found;
    }
}
