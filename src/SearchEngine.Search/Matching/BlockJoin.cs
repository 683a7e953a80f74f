using System.Numerics;

namespace SearchEngine.Search;

/// <summary>
/// Blocks of documents: a parent stands behind its children, and a flag field marks parents. All that joins needs to know
/// is the parent before a document and the one from it on.
/// </summary>
internal static class BlockJoin
{
    /// <summary>The first parent that is not before a document.</summary>
    public static int ParentOf(ReadOnlySpan<ulong> parents, int document)
    {
        int word = document >> 6;
        ulong bits = parents[word] & (ulong.MaxValue << document);
        while (bits == 0) bits = parents[++word];
        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>The last parent before a document, -1 when there is none.</summary>
    public static int ParentBefore(ReadOnlySpan<ulong> parents, int document)
    {
        int word = document >> 6;
        ulong bits = (document & 63) == 0 || word >= parents.Length ? 0 : parents[word] & ~(ulong.MaxValue << document);
        while (bits == 0)
        {
            if (--word < 0) return -1;
            bits = parents[word];
        }

        return (word << 6) + 63 - BitOperations.LeadingZeroCount(bits);
    }
}
