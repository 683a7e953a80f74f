using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// What one search may spend on finding the words that its patterns mean, counted in words looked at. Each pattern alone may
/// look at a whole dictionary; a thousand of them may not.
/// </summary>
public sealed class ExpansionBudget
{
    /// <summary>How often one search may walk the largest dictionary.</summary>
    private const int Walks = 16;

    /// <summary>What every search may look at, however small the index is.</summary>
    private const long Least = 1_000_000;

    /// <summary>Documents of a word that take about as long as looking at it.</summary>
    private const int DocumentsPerWord = 8;

    private const int StepsBetweenChecks = 256;

    private readonly CancellationToken _cancellation;
    private long _left;
    private long _checkAt;

    public ExpansionBudget(long words, CancellationToken cancellation = default)
        => (_left, _checkAt, _cancellation) = (words, words, cancellation);

    internal static ExpansionBudget Of(IndexReader reader, CancellationToken cancellation)
    {
        long most = 0;
        for (int field = 0; field < reader.Schema.Fields.Count; field++)
        {
            if (!reader.Schema.Fields[field].HasTerms) continue;
            long terms = 0;
            foreach (var segment in reader.Segments) terms += segment.Terms(field).Statistics.Terms;
            most = Math.Max(most, terms);
        }

        return new ExpansionBudget(Math.Max(Least, Walks * most), cancellation);
    }

    /// <summary>Looks at one more word.</summary>
    /// <exception cref="QueryTooBroadException">Too many already.</exception>
    /// <exception cref="OperationCanceledException">The search has been cancelled.</exception>
    public void Look() => Spend(1);

    /// <summary>Reads the documents of a word.</summary>
    /// <inheritdoc cref="Look"/>
    public void Read(int documents) => Spend(documents / DocumentsPerWord);

    private void Spend(long steps)
    {
        if (_left <= _checkAt) Check();
        _left -= steps;
    }

    private void Check()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_left < 0) throw new QueryTooBroadException();
        _checkAt = _left - StepsBetweenChecks;
    }
}
