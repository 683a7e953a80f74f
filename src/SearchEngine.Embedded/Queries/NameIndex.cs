using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>
/// Finds names by their parts. A name matches when its words contain the words asked for, one after another; a group of
/// spellings matches when one of its spellings, or the name it is shown by, does, and then stands for all of them. Reading a
/// hundred thousand names takes some tenths of a second: who is cancelled meanwhile leaves the next to go on from there.
/// </summary>
internal sealed class NameIndex
{
    private const int NamesBetweenChecks = 256;

    private readonly List<string[]> _wordsOfName = [];
    private readonly List<string> _groupOfName = [];
    private readonly Dictionary<string, List<int>> _namesOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<byte[]>> _termsOfGroup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _frequencyOfGroup = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly NameWords _words = new();
    private readonly Lazy<Task<NameSuggestions>> _suggestions;
    private readonly IndexReader _reader;
    private readonly int _field;
    private readonly Func<string, string> _groupOf;
    private readonly Lock _reading = new();
    private TermCursor? _cursor;
    private int _segment;

    /// <param name="groupOf">What a value is shown as; values shown alike are one.</param>
    public NameIndex(IndexReader reader, int field, Func<string, string> groupOf)
    {
        (_reader, _field, _groupOf) = (reader, field, groupOf);
        _suggestions = new Lazy<Task<NameSuggestions>>(() => Task.Run(() => new NameSuggestions(_wordsOfName, _groupOfName, _namesOfWord, _frequencyOfGroup)));
    }

    /// <summary>Reads the names that have not been read yet; whoever asks for one does so first.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public NameIndex Complete(CancellationToken cancellation)
    {
        while (!_reading.TryEnter(TimeSpan.FromMilliseconds(10))) cancellation.ThrowIfCancellationRequested();
        try
        {
            for (; _segment < _reader.Segments.Count; _segment++)
            {
                _cursor ??= _reader.Segments[_segment].Terms(_field).Terms();
                while (_cursor.MoveNext())
                {
                    Read(_cursor);
                    if (_cursor.Ordinal % NamesBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
                }

                _cursor = null;
            }
        }
        finally
        {
            _reading.Exit();
        }

        return this;
    }

    /// <summary>The terms of every name that has some words, one after another; null when none has.</summary>
    /// <param name="words">At least one.</param>
    public ListedTerms? Find(string[] words)
        => _namesOfWord.TryGetValue(words[0], out var names) ? TermsOf(names.Where(name => ContainsRun(_wordsOfName[name], words))) : null;

    /// <summary>The terms of every name that has a word of a set; null when none has.</summary>
    /// <exception cref="QueryTooBroadException">That takes too long.</exception>
    public ListedTerms? Find(TermSet words, ExpansionBudget budget)
    {
        words.Open(budget);
        var names = new List<int>();
        byte[] utf8 = new byte[3 * WordFilter.MaxTermLength];
        foreach (var (word, having) in _namesOfWord)
        {
            budget.Look();
            if (words.Contains(utf8.AsSpan(0, Encoding.UTF8.GetBytes(word, utf8)))) names.AddRange(having);
        }

        return TermsOf(names);
    }

    /// <inheritdoc cref="NameSuggestions.Complete"/>
    public CompletionResponse Complete(string typed, int count, CancellationToken cancellation) => Suggestions(cancellation).Complete(typed, count, cancellation);

    /// <inheritdoc cref="NameSuggestions.Nearest"/>
    public string? Nearest(string word, CancellationToken cancellation) => Suggestions(cancellation).Nearest(word, cancellation);

    /// <summary>Whether a name has a word.</summary>
    public bool HasWord(string word) => _namesOfWord.ContainsKey(word);

    /// <summary>Putting many names in order takes a while and is done once: who is cancelled meanwhile waits no longer, and the next finds it done.</summary>
    private NameSuggestions Suggestions(CancellationToken cancellation)
    {
        var suggestions = _suggestions.Value;
        suggestions.Wait(cancellation);
        return suggestions.Result;
    }

    private void Read(TermCursor cursor)
    {
        string name = Encoding.UTF8.GetString(cursor.Term), group = _groupOf(name);
        if (_seen.Add(name)) Add(name, group, cursor.Term.ToArray(), _words);
        _frequencyOfGroup[group] = _frequencyOfGroup.GetValueOrDefault(group) + cursor.Info.DocumentFrequency;
    }

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

    private ListedTerms? TermsOf(IEnumerable<int> names)
    {
        var terms = names.Select(name => _groupOfName[name]).Distinct().SelectMany(group => _termsOfGroup[group]).ToList();
        return terms.Count == 0 ? null : new ListedTerms(terms);
    }

    private static bool ContainsRun(string[] words, string[] run)
    {
        for (int start = 0; start + run.Length <= words.Length; start++)
        {
            if (words.AsSpan(start, run.Length).SequenceEqual(run)) return true;
        }

        return false;
    }
}
