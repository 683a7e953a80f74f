using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// How many characters must be inserted, deleted, substituted or swapped with their neighbour to make one term of another,
/// where no swapped pair is edited again ("optimal string alignment"): what <see cref="TermAutomaton.Fuzzy"/> accepts.
/// </summary>
public static class EditDistance
{
    private const int OnStack = 256;

    /// <returns>The distance in code points, or -1 when it is greater than <paramref name="max"/>.</returns>
    public static int Within(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int max)
    {
        Span<int> a = first.Length <= OnStack ? stackalloc int[OnStack] : new int[first.Length];
        Span<int> b = second.Length <= OnStack ? stackalloc int[OnStack] : new int[second.Length];
        a = a[..Decode(first, a)];
        b = b[..Decode(second, b)];
        return Math.Abs(a.Length - b.Length) > max ? -1 : Within(a, b, max);
    }

    /// <summary>Row by row: distances from all of <paramref name="a"/> up to i to each beginning of <paramref name="b"/>.</summary>
    private static int Within(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int max)
    {
        int width = b.Length + 1;
        Span<int> rows = width <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * width];
        Span<int> beforeLast = rows[..width], last = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int least = row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int distance = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = swapped ? Math.Min(distance, beforeLast[j - 2] + 1) : distance;
                least = Math.Min(least, row[j]);
            }

            if (least > max) return -1;
            Span<int> spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[^1] <= max ? last[^1] : -1;
    }

    private static int Decode(ReadOnlySpan<byte> utf8, Span<int> codePoints)
    {
        int count = 0;
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out Rune rune, out int length);
            codePoints[count++] = rune.Value;
            utf8 = utf8[length..];
        }

        return count;
    }
}
