namespace SearchEngine.Embedded;

/// <summary>Which words of two texts belong to a longest common subsequence.</summary>
internal sealed class WordAlignment
{
    private readonly ushort[] _first;
    private readonly ushort[] _second;
    private readonly List<(int First, int Second)> _pairs;

    /// <summary>Texts of up to 65,535 words.</summary>
    public WordAlignment(ushort[] first, ushort[] second)
    {
        (_first, _second) = (first, second);
        var longest = LongestFrom(first, second);
        _pairs = new List<(int First, int Second)>(longest[0, 0]);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j]) _pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }

    /// <summary>Words in common.</summary>
    public int Count => _pairs.Count;

    /// <summary>The words in common.</summary>
    public IEnumerable<ushort> Shared => _pairs.Select(pair => _first[pair.First]);

    /// <summary>Words of the first text alone, from the one before the first that they share to the last that they share.</summary>
    public List<ushort> OnlyInFirst => Gaps(_first, [.. _pairs.Select(pair => pair.First)]);

    /// <summary>As <see cref="OnlyInFirst"/>, of the second.</summary>
    public List<ushort> OnlyInSecond => Gaps(_second, [.. _pairs.Select(pair => pair.Second)]);

    private static ushort[,] LongestFrom(ushort[] first, ushort[] second)
    {
        var longest = new ushort[first.Length + 1, second.Length + 1];
        for (int i = first.Length - 1; i >= 0; i--)
        {
            for (int j = second.Length - 1; j >= 0; j--)
            {
                longest[i, j] = first[i] == second[j] ? (ushort)(longest[i + 1, j + 1] + 1) : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static List<ushort> Gaps(ushort[] words, int[] shared)
    {
        var gaps = new List<ushort>();
        if (shared is [> 0 and var first, ..]) gaps.Add(words[first - 1]);
        for (int p = 1; p < shared.Length; p++) gaps.AddRange(words.AsSpan((shared[p - 1] + 1)..shared[p]));
        return gaps;
    }
}
