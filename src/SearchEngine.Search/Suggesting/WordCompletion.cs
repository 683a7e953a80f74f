using System.Text;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What helps a person to write a query, read off the term dictionaries without touching a posting list. Completion seeks
/// the beginning in every segment's sorted dictionary and walks on from there, all dictionaries side by side, so that a word
/// that several of them have is met everywhere at once and its frequencies add up; the most frequent are kept.
/// What begins otherwise is never looked at. Where a letter or two begin too many words for that, only the dictionary with
/// the most of them is walked; its most frequent ones are then looked up in the others.
/// </summary>
public sealed class WordCompletion(IndexReader reader, params IReadOnlyList<int> fields)
{
    /// <summary>Entries that are looked at side by side; where there are more, one dictionary stands for all.</summary>
    public const int MaxEntries = 20_000;

    /// <summary>Entries of the one dictionary that are looked at.</summary>
    private const int MaxOfOne = 200_000;

    /// <summary>How many times as many words of the one dictionary are looked up in the others as are asked for.</summary>
    private const int Spare = 8;

    private const int StepsBetweenChecks = 1024;

    /// <summary>The most frequent terms that begin with a prefix, the prefix itself among them where it is one.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="areBest">False when so many begin like this that not every dictionary was walked.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SuggestedWord> Find(ReadOnlySpan<byte> prefix, int count, out bool areBest, CancellationToken cancellation = default)
    {
        var dictionaries = reader.Segments.SelectMany(s => fields.Select(s.Terms)).ToList();
        int[] sizes = new int[dictionaries.Count];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = Entries(dictionaries[i], prefix);
        areBest = sizes.Sum(s => (long)s) <= MaxEntries;
        if (areBest) return Best(dictionaries, prefix, count, cancellation);
        var widest = dictionaries[Array.IndexOf(sizes, sizes.Max())];
        var all = new WordCorrection(reader, fields);
        var candidates = Best([widest], prefix, Spare * count, cancellation).Select(w => w with { Frequency = all.Frequency(Encoding.UTF8.GetBytes(w.Word)) });
        return [.. candidates.Order(SuggestedWord.BestFirst).Take(count)];
    }

    private static List<SuggestedWord> Best(IEnumerable<TermDictionary> dictionaries, ReadOnlySpan<byte> prefix, int count, CancellationToken cancellation)
    {
        var terms = new TermUnion(dictionaries, prefix);
        var best = new PriorityQueue<SuggestedWord, SuggestedWord>(SuggestedWord.BestLast);
        for (int looked = 0; count > 0 && looked < MaxOfOne && terms.MoveNext(); looked++)
        {
            if (looked % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            if (best.Count == count && terms.Frequency <= best.Peek().Frequency) continue;
            var word = new SuggestedWord(Encoding.UTF8.GetString(terms.Term), terms.Frequency);
            best.Enqueue(word, word);
            if (best.Count > count) best.Dequeue();
        }

        return [.. best.UnorderedItems.Select(i => i.Element).Order(SuggestedWord.BestFirst)];
    }

    /// <summary>How many entries of a dictionary begin with a prefix, told by the places of the first one and of the first behind them.</summary>
    private static int Entries(TermDictionary dictionary, ReadOnlySpan<byte> prefix)
    {
        var cursor = dictionary.Terms();
        int first = cursor.SeekTo(prefix) ? cursor.Info.Ordinal : dictionary.Statistics.Terms;
        Span<byte> behind = stackalloc byte[prefix.Length + 1];
        prefix.CopyTo(behind);

        // No byte of UTF-8 is this great.
        behind[^1] = byte.MaxValue;
        return (cursor.SeekTo(behind) ? cursor.Info.Ordinal : dictionary.Statistics.Terms) - first;
    }
}
