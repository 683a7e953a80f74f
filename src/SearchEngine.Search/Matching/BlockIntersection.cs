using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Finds wanted documents in a block of a posting list.</summary>
internal static class BlockIntersection
{
    private const int Few = 8;

    /// <summary>A few documents are looked up one by one, many by walking both lists.</summary>
    /// <param name="found">Receives indexes in <paramref name="wanted"/>.</param>
    /// <param name="foundIn">Receives indexes in <paramref name="block"/>.</param>
    /// <returns>How many were found.</returns>
    public static int Find(ReadOnlySpan<int> wanted, ReadOnlySpan<int> block, Span<int> found, Span<int> foundIn)
    {
        if (wanted.Length > Few) return SortedSearch.Intersect(wanted, block, found, foundIn);
        int count = 0;
        for (int i = 0; i < wanted.Length; i++)
        {
            int at = SortedSearch.FirstAtLeast(block, wanted[i]);
            if (at < block.Length && block[at] == wanted[i]) (found[count], foundIn[count++]) = (i, at);
        }

        return count;
    }
}
