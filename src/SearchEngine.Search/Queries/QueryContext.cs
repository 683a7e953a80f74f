using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>What queries are prepared with.</summary>
internal sealed class QueryContext
{
    private readonly FieldScoring _fields;
    private readonly QueryContext? _whole;
    private QueryContext? _withoutScores;
    private List<string>? _notes;

    public QueryContext(IndexReader reader, FieldScoring fields, bool scores, CancellationToken cancellation)
        => (Reader, _fields, Scores, Budget) = (reader, fields, scores, new ExpansionBudget(fields.ExpansionWords, cancellation));

    private QueryContext(QueryContext whole) => (_whole, Reader, _fields, Budget) = (whole, whole.Reader, whole._fields, whole.Budget);

    public IndexReader Reader { get; }

    /// <summary>Whether scores are wanted.</summary>
    public bool Scores { get; }

    /// <summary>The whole search's, filters and exclusions included.</summary>
    public ExpansionBudget Budget { get; }

    /// <summary>What a person should know of how the query was read.</summary>
    public IReadOnlyList<string> Notes => _notes ?? [];

    /// <summary>The same without scores: for filters and exclusions.</summary>
    public QueryContext WithoutScores => Scores ? _withoutScores ??= new QueryContext(this) : this;

    public void AddNote(string note)
    {
        if (_whole is null) (_notes ??= []).Add(note);
        else _whole.AddNote(note);
    }

    /// <summary>A scorer of a term, or of a phrase whose terms' idf add up; null when no scores are wanted.</summary>
    /// <param name="documentFrequencies">Of each term, over the whole reader.</param>
    public TermScorer? Scorer(int field, float boost, ReadOnlySpan<long> documentFrequencies)
    {
        if (!Scores) return null;
        float idf = 0;
        foreach (long df in documentFrequencies) idf += Bm25.Idf(df, _fields.Documents(field));
        return new TermScorer(field, boost * idf, _fields.NormTable(field));
    }
}
