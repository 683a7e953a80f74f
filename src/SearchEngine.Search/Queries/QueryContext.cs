using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>What queries are prepared with.</summary>
internal sealed class QueryContext
{
    private readonly FieldScoring _fields;

    private QueryContext(IndexReader reader, FieldScoring fields, bool scores, ExpansionBudget budget, List<string> notes)
        => (Reader, _fields, Scores, Budget, Notes) = (reader, fields, scores, budget, notes);

    public QueryContext(IndexReader reader, FieldScoring fields, bool scores, CancellationToken cancellation)
        : this(reader, fields, scores, ExpansionBudget.Of(reader, cancellation), [])
    {
    }

    public IndexReader Reader { get; }

    /// <summary>Whether scores are wanted.</summary>
    public bool Scores { get; }

    /// <summary>The whole search's, filters and exclusions included.</summary>
    public ExpansionBudget Budget { get; }

    /// <summary>What a person should know of how the query was read.</summary>
    public List<string> Notes { get; }

    /// <summary>The same without scores: for filters and exclusions.</summary>
    public QueryContext WithoutScores => Scores ? new QueryContext(Reader, _fields, false, Budget, Notes) : this;

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
