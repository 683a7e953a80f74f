using SearchEngine.Analysis;

namespace SearchEngine.Index;

/// <summary>The distinct terms that a channel's words become, sorted by their bytes.</summary>
internal sealed class TermOrder
{
    private readonly WordTable _terms;

    /// <summary>Term numbers in sorted order.</summary>
    private readonly int[] _sorted;

    private TermOrder(WordTable terms, int[] rankOfWord)
    {
        _terms = terms;
        _sorted = Sort(terms);
        var rankOfTerm = new int[_sorted.Length];
        for (int rank = 0; rank < _sorted.Length; rank++) rankOfTerm[_sorted[rank]] = rank;
        for (int word = 0; word < rankOfWord.Length; word++)
        {
            if (rankOfWord[word] >= 0) rankOfWord[word] = rankOfTerm[rankOfWord[word]];
        }

        RankOfWord = rankOfWord;
    }

    public int Count => _sorted.Length;

    /// <summary>Rank of the term that each word became; -1 for a word that is not indexed.</summary>
    public int[] RankOfWord { get; }

    /// <summary>The term of a rank.</summary>
    public ReadOnlySpan<byte> this[int rank] => _terms[_sorted[rank]];

    /// <summary>The terms that a filter makes of words.</summary>
    public static TermOrder Of(WordTable words, WordFilter filter)
    {
        var terms = new WordTable();
        var termOfWord = new int[words.Count];
        Span<byte> term = stackalloc byte[WordFilter.MaxTermLength];
        for (int word = 0; word < termOfWord.Length; word++)
        {
            int length = filter.Apply(words[word], term);
            termOfWord[word] = length <= 0 ? -1 : terms.Add(term[..length]);
        }

        return new TermOrder(terms, termOfWord);
    }

    /// <summary>Values as they are.</summary>
    public static TermOrder Of(WordTable values) => new(values, [.. Enumerable.Range(0, values.Count)]);

    private static int[] Sort(WordTable terms)
    {
        var keys = new ulong[terms.Count];
        var numbers = new int[terms.Count];
        for (int i = 0; i < keys.Length; i++) (keys[i], numbers[i]) = (TermsFormat.Key(terms[i]), i);
        Array.Sort(keys, numbers);

        // The keys are the first eight bytes: what they leave equal is put in order by the whole term.
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) Array.Sort(numbers, start, end - start, Comparer<int>.Create((a, b) => terms[a].SequenceCompareTo(terms[b])));
        }

        return numbers;
    }
}
