using System.Numerics;

namespace SearchEngine.Storage;

/// <summary>Counts the values of a column.</summary>
public static class Histogram
{
    /// <summary>The most kinds of values that can be counted.</summary>
    public const int MostValues = 2048;

    /// <summary>The most documents that can be counted at once.</summary>
    public const int MostDocuments = ushort.MaxValue;

    /// <summary>Adds to counts[v] how many of some documents have the value v.</summary>
    /// <param name="column">By document.</param>
    /// <param name="docs">At most <see cref="MostDocuments"/>.</param>
    /// <param name="counts">At most <see cref="MostValues"/>, one for each value that occurs.</param>
    public static void Add<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> docs, Span<int> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(docs.Length, MostDocuments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counts.Length, MostValues);

        // Neighbours often have the same value, and each has to wait until the one before has been counted: four parts of the list,
        // which count apart, do not wait for each other.
        Span<ushort> second = stackalloc ushort[counts.Length], third = stackalloc ushort[counts.Length], fourth = stackalloc ushort[counts.Length];
        int quarter = docs.Length / 4;
        for (int i = 0; i < quarter; i++)
        {
            counts[int.CreateTruncating(column[docs[i]])]++;
            second[int.CreateTruncating(column[docs[i + quarter]])]++;
            third[int.CreateTruncating(column[docs[i + (2 * quarter)]])]++;
            fourth[int.CreateTruncating(column[docs[i + (3 * quarter)]])]++;
        }

        foreach (int doc in docs[(4 * quarter)..]) counts[int.CreateTruncating(column[doc])]++;
        AddUp(second, third, fourth, counts);
    }

    private static void AddUp(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b, ReadOnlySpan<ushort> c, Span<int> counts)
    {
        int i = 0;
        for (; Hardware.HasVectors && i <= counts.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(a[i..]) + new Vector<ushort>(b[i..]) + new Vector<ushort>(c[i..]), out var low, out var high);
            var some = counts.Slice(i, Vector<ushort>.Count);
            (new Vector<int>(some) + Vector.AsVectorInt32(low)).CopyTo(some);
            var more = some[Vector<int>.Count..];
            (new Vector<int>(more) + Vector.AsVectorInt32(high)).CopyTo(more);
        }

        for (; i < counts.Length; i++) counts[i] += a[i] + b[i] + c[i];
    }
}
