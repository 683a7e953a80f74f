using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What one search may spend on finding the words that its patterns mean, counted in words looked at. Each pattern alone may
/// look at a whole dictionary; a thousand of them may not.
/// </summary>
public sealed class ExpansionBudget
{
    /// <summary>How often one search may walk the largest dictionary.</summary>
    private const int Walks = 8;

    /// <summary>What every search may look at, however small the index is.</summary>
    private const long Least = 1_000_000;

    /// <summary>Words whose letters are compared, many at once, in the time that looking at one takes.</summary>
    private const int ComparedPerWord = 64;

    /// <summary>Building an automaton takes about as long as looking at so many words.</summary>
    private const int WordsPerAutomaton = 20_000;

    /// <summary>Documents of a word that take about as long as looking at it.</summary>
    private const int DocumentsPerWord = 8;

    private const int StepsBetweenChecks = 256;

    private long _left;
    private long _checkAt;

    public ExpansionBudget(long words, CancellationToken cancellation = default)
        => (_left, _checkAt, Cancellation) = (words, words, cancellation);

    /// <summary>Ends the search.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>What a search of a reader may look at.</summary>
    internal static long WordsFor(IndexReader reader)
    {
        long most = 0;
        for (int field = 0; field < reader.Schema.Fields.Count; field++)
        {
            if (!reader.Schema.Fields[field].HasTerms) continue;
            long terms = 0;
            foreach (var segment in reader.Segments) terms += segment.Terms(field).Statistics.Terms;
            most = Math.Max(most, terms);
        }

        return Math.Max(Least, Walks * most);
    }

    /// <summary>Looks at one more word, or at some.</summary>
    /// <exception cref="QueryTooBroadException">Too many already.</exception>
    /// <exception cref="OperationCanceledException">The search has been cancelled.</exception>
    public void Look(int words = 1) => Spend(words);

    /// <summary>Reads the documents of a word.</summary>
    /// <inheritdoc cref="Look"/>
    public void Read(int documents) => Spend(documents / DocumentsPerWord);

    /// <summary>Compares the letters of words without a look at the words.</summary>
    /// <inheritdoc cref="Look"/>
    public void Compare(int words) => Spend(words / ComparedPerWord);

    /// <summary>Builds an automaton.</summary>
    /// <inheritdoc cref="Look"/>
    public void Build() => Spend(WordsPerAutomaton);

    private void Spend(long steps)
    {
        if (_left <= _checkAt) Check();
        _left -= steps;
    }

    private void Check()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (_left < 0) throw new QueryTooBroadException();
        _checkAt = _left - StepsBetweenChecks;
    }
}
