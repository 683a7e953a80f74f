using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchEngine.Storage;

/// <summary>
/// Counts how often each ordinal of a column occurs among documents: the facets' inner loop. An increment that follows
/// one of the same counter waits for it, and neighbours are often equal (one outlet's articles arrive together). So
/// four documents in a row count in four tables, which are added up at the end; and where there are only a few
/// ordinals, whole vectors of documents are compared with each and the matches counted.
/// </summary>
/// <remarks>Call it with many documents at once: four tables pay only when documents outnumber ordinals four to one.</remarks>
public static partial class Histogram
{
    private const int Tables = 4;
    private const int MostOrdinalsInTables = 1024;
    private const int FewOrdinals = 16;
    private const int WordBits = 64;

    /// <summary>Adds one to counts[column[doc]] for each document of the list.</summary>
    /// <exception cref="IndexOutOfRangeException">A document is outside the column, or an ordinal outside the counts.</exception>
    public static void Count<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> docs, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<int> tables = stackalloc int[TablesLength(docs.Length, counts.Length)];
        tables.Clear();
        Tally(column, docs, counts, tables);
        AddUp(tables, counts);
    }

    /// <summary>Adds one to counts[column[i]] for each bit i that is set. Bits behind the column's end must be clear.</summary>
    /// <exception cref="IndexOutOfRangeException">A bit is outside the column, or an ordinal outside the counts.</exception>
    public static void CountSelected<T>(ReadOnlySpan<T> column, ReadOnlySpan<ulong> bits, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(byte) && Hardware.HasVectors && counts.Length <= FewOrdinals)
        {
            int whole = Math.Min(bits.Length, column.Length / WordBits);
            CountFew(MemoryMarshal.AsBytes(column), bits[..whole], counts);
            column = column[(whole * WordBits)..];
            bits = bits[whole..];
        }

        CountListed(column, bits, counts);
    }

    internal static void CountListed<T>(ReadOnlySpan<T> column, ReadOnlySpan<ulong> bits, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        const int WordsAtOnce = 32;
        Span<int> docs = stackalloc int[WordsAtOnce * WordBits];
        Span<int> tables = stackalloc int[TablesLength(BitsetOperations.Count(bits), counts.Length)];
        tables.Clear();
        for (int word = 0; word < bits.Length; word += WordsAtOnce)
        {
            var some = bits.Slice(word, Math.Min(WordsAtOnce, bits.Length - word));
            int found = BitsetOperations.Extract(some, word * WordBits, docs);
            Tally(column, docs[..found], counts, tables);
        }

        AddUp(tables, counts);
    }

    // Length of the tables beside the counts themselves; none where adding them up would cost more than they save.
    private static int TablesLength(int docs, int ordinals)
        => ordinals > MostOrdinalsInTables || docs < Tables * ordinals ? 0 : (Tables - 1) * ordinals;

    private static void Tally<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> docs, Span<int> counts, Span<int> tables)
        where T : unmanaged, IBinaryInteger<T>
    {
        int i = 0;
        if (tables.Length > 0)
        {
            Span<int> second = tables[..counts.Length], third = tables.Slice(counts.Length, counts.Length), fourth = tables[(2 * counts.Length)..];
            for (; i <= docs.Length - Tables; i += Tables)
            {
                counts[int.CreateTruncating(column[docs[i]])]++;
                second[int.CreateTruncating(column[docs[i + 1]])]++;
                third[int.CreateTruncating(column[docs[i + 2]])]++;
                fourth[int.CreateTruncating(column[docs[i + 3]])]++;
            }
        }

        for (; i < docs.Length; i++) counts[int.CreateTruncating(column[docs[i]])]++;
    }

    private static void AddUp(ReadOnlySpan<int> tables, Span<int> counts)
    {
        for (int at = 0; at < tables.Length; at += counts.Length)
        {
            var table = tables.Slice(at, counts.Length);
            for (int ordinal = 0; ordinal < counts.Length; ordinal++) counts[ordinal] += table[ordinal];
        }
    }
}
