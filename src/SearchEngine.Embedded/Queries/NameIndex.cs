using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Finds names by their parts. A name matches when its words contain the words asked for, one after another; a group of
/// spellings matches when one of its spellings, or the name it is shown by, does, and then stands for all of them.
/// </summary>
internal sealed class NameIndex
{
    private readonly List<string[]> _wordsOfName = [];
    private readonly List<string> _groupOfName = [];
    private readonly Dictionary<string, List<int>> _namesOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<byte[]>> _termsOfGroup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _frequencyOfGroup = new(StringComparer.Ordinal);
    private readonly Lazy<NameSuggestions> _suggestions;

    /// <param name="groupOf">What a value is shown as; values shown alike are one.</param>
    public NameIndex(IndexReader reader, int field, Func<string, string> groupOf)
    {
        _suggestions = new Lazy<NameSuggestions>(() => new NameSuggestions(_wordsOfName, _groupOfName, _namesOfWord, _frequencyOfGroup));
        var words = new NameWords();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in reader.Segments)
        {
            var cursor = segment.Terms(field).Terms();
            while (cursor.MoveNext())
            {
                string name = Encoding.UTF8.GetString(cursor.Term);
                string group = groupOf(name);
                if (seen.Add(name)) Add(name, group, cursor.Term.ToArray(), words);
                _frequencyOfGroup[group] = _frequencyOfGroup.GetValueOrDefault(group) + cursor.Info.DocumentFrequency;
            }
        }
    }

    /// <summary>The terms of every group that a test of words finds; null when none is found.</summary>
    /// <param name="isWord">For each word asked for, in order, whether a word of a name is it.</param>
    public ListedTerms? Find(IReadOnlyList<Predicate<string>> isWord)
    {
        var groups = Candidates(isWord[0]).Where(name => ContainsRun(_wordsOfName[name], isWord)).Select(name => _groupOfName[name]).Distinct();
        var terms = groups.SelectMany(g => _termsOfGroup[g]).ToList();
        return terms.Count == 0 ? null : new ListedTerms(terms);
    }

    /// <inheritdoc cref="NameSuggestions.Complete"/>
    public CompletionResponse Complete(string typed, int count, CancellationToken cancellation) => _suggestions.Value.Complete(typed, count, cancellation);

    /// <inheritdoc cref="NameSuggestions.Nearest"/>
    public string? Nearest(string word, CancellationToken cancellation) => _suggestions.Value.Nearest(word, cancellation);

    /// <summary>Whether a name has a word.</summary>
    public bool HasWord(string word) => _namesOfWord.ContainsKey(word);

    private void Add(string name, string group, byte[] term, NameWords words)
    {
        if (!_termsOfGroup.TryGetValue(group, out var terms))
        {
            _termsOfGroup[group] = terms = [];
            AddWords(words.Of(group), group);
        }

        terms.Add(term);
        if (name != group) AddWords(words.Of(name), group);
    }

    private void AddWords(string[] words, string group)
    {
        int number = _wordsOfName.Count;
        foreach (string word in words)
        {
            if (!_namesOfWord.TryGetValue(word, out var names)) _namesOfWord[word] = names = [];
            if (names is not [.., var last] || last != number) names.Add(number);
        }

        _wordsOfName.Add(words);
        _groupOfName.Add(group);
    }

    private IEnumerable<int> Candidates(Predicate<string> isWord)
        => _namesOfWord.Where(entry => isWord(entry.Key)).SelectMany(entry => entry.Value).Distinct();

    private static bool ContainsRun(string[] words, IReadOnlyList<Predicate<string>> isWord)
    {
        for (int start = 0; start + isWord.Count <= words.Length; start++)
        {
            int matched = 0;
            while (matched < isWord.Count && isWord[matched](words[start + matched])) matched++;
            if (matched == isWord.Count) return true;
        }

        return false;
    }
}
