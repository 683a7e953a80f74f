using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Names by the beginning of one of their words, found by a binary search in the sorted words of all names, and words of
/// names near a mistaken one. The most frequent names come first.
/// </summary>
internal sealed class NameSuggestions
{
    /// <summary>What an automaton can hold.</summary>
    private const int LongestWord = 63;

    private const int StepsBetweenChecks = 1024;

    private readonly IReadOnlyList<string[]> _wordsOfName;
    private readonly IReadOnlyDictionary<string, List<int>> _namesOfWord;
    private readonly string[] _words;

    // The most frequent group first; each name's group by its place there.
    private readonly SuggestedWord[] _groups;
    private readonly int[] _placeOfName;

    /// <param name="wordsOfName">By name number.</param>
    /// <param name="groupOfName">What each name is shown as.</param>
    /// <param name="namesOfWord">Numbers of the names that have a word.</param>
    /// <param name="frequencyOfGroup">Documents that have any of the names shown alike.</param>
    public NameSuggestions(IReadOnlyList<string[]> wordsOfName, IReadOnlyList<string> groupOfName, IReadOnlyDictionary<string, List<int>> namesOfWord, IReadOnlyDictionary<string, long> frequencyOfGroup)
    {
        (_wordsOfName, _namesOfWord) = (wordsOfName, namesOfWord);
        _words = [.. namesOfWord.Keys.Order(StringComparer.Ordinal)];
        _groups = [.. frequencyOfGroup.Select(f => new SuggestedWord(f.Key, f.Value)).Order(SuggestedWord.BestFirst)];
        var places = _groups.Index().ToDictionary(g => g.Item.Word, g => g.Index, StringComparer.Ordinal);
        _placeOfName = [.. groupOfName.Select(g => places[g])];
    }

    /// <summary>The most frequent names that have the words typed one after another, the last of them perhaps only begun; a space behind it ends it. All names when nothing is typed.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public CompletionResponse Complete(string typed, int count, CancellationToken cancellation)
    {
        var words = AnalyzedText.Words(typed);
        if (words.Count == 0) return Response(_groups.Take(count));
        bool isBegun = !char.IsWhiteSpace(typed[^1]);
        var places = new SortedSet<int>();
        int looked = 0;
        foreach (int name in Candidates(words[^1], isBegun))
        {
            if (looked++ % StepsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            int place = _placeOfName[name];
            if (places.Count >= count && (count == 0 || place >= places.Max)) continue;
            if (words.Count > 1 && !EndsRun(_wordsOfName[name], words, isBegun)) continue;
            if (places.Add(place) && places.Count > count) places.Remove(places.Max);
        }

        return Response(places.Select(place => _groups[place]));
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
            if (Accepted(automaton, cancellation).OrderByDescending(w => w[0] == word[0]).ThenByDescending(w => _namesOfWord[w].Count).FirstOrDefault() is { } nearest) return nearest;
        }

        return null;
    }

    private static CompletionResponse Response(IEnumerable<SuggestedWord> groups)
        => new([.. groups.Select(g => new Suggestion(g.Word, (int)Math.Min(g.Frequency, int.MaxValue)))], AreBest: true);

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
            foreach (int name in _namesOfWord[_words[i]]) yield return name;
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
