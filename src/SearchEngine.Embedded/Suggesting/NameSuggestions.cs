using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Names by the beginning of one of their words, found by a binary search in the sorted words of all names, and words of
/// names near a mistaken one. The most frequent names come first.
/// </summary>
/// <param name="wordsOfName">By name number.</param>
/// <param name="groupOfName">What each name is shown as.</param>
/// <param name="namesOfWord">Numbers of the names that have a word.</param>
/// <param name="frequencyOfGroup">Documents that have any of the names shown alike.</param>
internal sealed class NameSuggestions(
    IReadOnlyList<string[]> wordsOfName,
    IReadOnlyList<string> groupOfName,
    IReadOnlyDictionary<string, List<int>> namesOfWord,
    IReadOnlyDictionary<string, long> frequencyOfGroup)
{
    /// <summary>Names looked at for one beginning.</summary>
    private const int MaxNames = 200_000;

    /// <summary>What an automaton can hold.</summary>
    private const int LongestWord = 63;

    private const int StepsBetweenChecks = 1024;

    private readonly string[] _words = [.. namesOfWord.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The most frequent names that have the words typed one after another, the last of them perhaps only begun; a space behind it ends it. All names when nothing is typed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CompletionResponse Complete(string typed, int count, CancellationToken cancellation)
    {
        var words = AnalyzedText.Words(typed);
        bool isBegun = words.Count > 0 && !char.IsWhiteSpace(typed[^1]);
        var groups = new HashSet<string>(StringComparer.Ordinal);
        int looked = 0;
        foreach (int name in words.Count == 0 ? Enumerable.Range(0, groupOfName.Count) : Candidates(words[^1], isBegun))
        {
            if (looked++ == MaxNames) break;
            if (looked % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            if (EndsRun(wordsOfName[name], words, isBegun)) groups.Add(groupOfName[name]);
        }

        var best = groups.Select(g => new SuggestedWord(g, frequencyOfGroup.GetValueOrDefault(g))).Order(SuggestedWord.BestFirst).Take(count);
        return new CompletionResponse([.. best.Select(g => new Suggestion(g.Word, (int)Math.Min(g.Frequency, int.MaxValue)))], looked <= MaxNames);
    }

    /// <summary>The word of a name within one edit of a mistaken one, or within two; of equally near ones that of the most names. Null when there is none.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public string? Nearest(string word, CancellationToken cancellation)
    {
        if (word.Length is < WordCorrection.ShortestWord or > LongestWord) return null;
        byte[] utf8 = Encoding.UTF8.GetBytes(word);
        for (int edits = 1; edits <= (word.Length < WordCorrection.LongWord ? 1 : 2); edits++)
        {
            var automaton = TermAutomaton.Fuzzy(utf8, edits, prefixLength: 0);
            if (Accepted(automaton, cancellation).OrderByDescending(w => w[0] == word[0]).ThenByDescending(w => namesOfWord[w].Count).FirstOrDefault() is { } nearest) return nearest;
        }

        return null;
    }

    private IEnumerable<string> Accepted(TermAutomaton automaton, CancellationToken cancellation)
    {
        byte[] utf8 = new byte[3 * WordFilter.MaxTermLength];
        for (int i = 0; i < _words.Length; i++)
        {
            if (i % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            if (automaton.Accepts(utf8.AsSpan(0, Encoding.UTF8.GetBytes(_words[i], utf8)))) yield return _words[i];
        }
    }

    private IEnumerable<int> Candidates(string last, bool isBegun)
    {
        int at = Array.BinarySearch(_words, last, StringComparer.Ordinal);
        for (int i = at < 0 ? ~at : at; i < _words.Length && (isBegun ? _words[i].StartsWith(last, StringComparison.Ordinal) : _words[i] == last); i++)
        {
            foreach (int name in namesOfWord[_words[i]]) yield return name;
        }
    }

    private static bool EndsRun(string[] words, List<string> typed, bool isBegun)
    {
        for (int start = 0; start + typed.Count <= words.Length; start++)
        {
            int matched = 0;
            while (matched < typed.Count && IsMatch(words[start + matched], typed[matched], isBegun && matched == typed.Count - 1)) matched++;
            if (matched == typed.Count) return true;
        }

        return false;
    }

    private static bool IsMatch(string word, string typed, bool isBegun)
        => isBegun ? word.StartsWith(typed, StringComparison.Ordinal) : word == typed;
}
