using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What a word may have been meant to be: the words within one edit of it, or within two behind its first letter, found by an
/// automaton walked over the dictionaries (<see cref="AutomatonTerms"/>); of equally near ones the most frequent, and before
/// all of them one a little further that is far more frequent.
/// </summary>
public sealed class WordCorrection(IndexReader reader, params IReadOnlyList<int> fields)
{
    /// <summary>Words shorter than this are anything within an edit.</summary>
    public const int ShortestWord = 3;

    /// <summary>From this length on two edits are allowed.</summary>
    public const int LongWord = 5;

    /// <summary>How many times as frequent a word at two edits must be to go before one at a single edit.</summary>
    private const int FarMoreFrequent = 50;

    private const int MaxLooks = 400_000;

    /// <returns>The best other word, null when there is none, when the word is too short or too long, or when the dictionaries are too large to tell in time.</returns>
    /// <param name="least">The frequency that another word must have at least.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SuggestedWord? Find(byte[] word, long least, CancellationToken cancellation = default)
    {
        int length = Encoding.UTF8.GetCharCount(word);
        if (length < ShortestWord) return null;
        var near = Within(word, edits: 1, fixedLetters: 0, least, cancellation);
        if (length < LongWord) return near;

        // What is nearest may be another's mistake. Two edits and another first letter would be another word, and dear to look for.
        return Within(word, edits: 2, fixedLetters: 1, Math.Max(least, FarMoreFrequent * (near?.Frequency ?? 0)), cancellation) ?? near;
    }

    /// <summary>How many documents have a word, summed over the fields.</summary>
    public long Frequency(byte[] word)
    {
        long frequency = 0;
        foreach (var segment in reader.Segments)
        {
            foreach (int field in fields) frequency += segment.Terms(field).TryFind(word, out var info) ? info.DocumentFrequency : 0;
        }

        return frequency;
    }

    private SuggestedWord? Within(byte[] word, int edits, int fixedLetters, long least, CancellationToken cancellation)
    {
        try
        {
            var terms = new AutomatonTerms(TermAutomaton.Fuzzy(word, edits, fixedLetters));
            var budget = new ExpansionBudget(MaxLooks, cancellation);
            var frequencies = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var segment in reader.Segments)
            {
                foreach (int field in fields) Add(segment.Terms(field), terms, budget, frequencies);
            }

            return Best(frequencies, Encoding.UTF8.GetString(word), least);
        }
        catch (Exception e) when (e is TermPatternException or QueryTooBroadException)
        {
            return null;
        }
    }

    private static void Add(TermDictionary dictionary, AutomatonTerms terms, ExpansionBudget budget, Dictionary<string, long> frequencies)
    {
        foreach (var info in terms.ChosenFrom(dictionary, budget))
        {
            string term = Encoding.UTF8.GetString(dictionary.TermAt(info.Ordinal));
            frequencies[term] = frequencies.GetValueOrDefault(term) + info.DocumentFrequency;
        }
    }

    /// <summary>A first letter is seldom mistaken: it decides before the frequency does.</summary>
    private static SuggestedWord? Best(Dictionary<string, long> frequencies, string word, long least)
    {
        var others = frequencies.Where(f => f.Key != word && f.Value >= least)
            .OrderByDescending(f => f.Key[0] == word[0]).ThenByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal);
        return others.Select(f => (SuggestedWord?)new SuggestedWord(f.Key, f.Value)).FirstOrDefault();
    }
}
