using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Documents that have a term close to one, as Lucene's FuzzyQuery: of the terms within the edits the nearest
/// <see cref="MaxExpansions"/> count (of equally near ones the first in order), each scoring like a term of the frequency of the
/// most frequent among them, times 1 − edits / length of the shorter.
/// </summary>
public sealed class FuzzyQuery : Query
{
    public const int MaxExpansions = 50;

    private readonly int _field;
    private readonly byte[] _term;
    private readonly int _maxEdits;
    private readonly NearTerms _terms;

    /// <param name="maxEdits">0, 1 or 2.</param>
    /// <exception cref="TermPatternException">The term is too long.</exception>
    public FuzzyQuery(int field, byte[] term, int maxEdits)
        => (_field, _term, _maxEdits, _terms) = (field, term, maxEdits, new NearTerms(term, maxEdits));

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var nearest = new NearestTerms(_term, MaxExpansions);
        foreach (var segment in context.Reader.Segments)
        {
            var letters = segment.Terms(_field).Letters(context.Budget.Cancellation);
            foreach (var (ordinal, edits) in _terms.Walk(letters, context.Budget)) nearest.Offer(letters.Term(ordinal), edits);
        }

        if (nearest.Offered > MaxExpansions) context.AddNote($"{Encoding.UTF8.GetString(_term)}~{_maxEdits}: the nearest {MaxExpansions} of {nearest.Offered} words");
        return context.Scores ? Scored(context, boost, nearest) : new TermSetQuery.Prepared(_field, new ListedTerms(nearest.Terms), score: 0, context.Budget);
    }

    internal override void Highlight(HighlightPlan plan) => plan.AddTerms(_field, _terms);

    private BooleanQuery.Prepared Scored(QueryContext context, float boost, NearestTerms nearest)
    {
        var infos = new TermInfo[nearest.Count][];
        long most = 0;
        for (int i = 0; i < infos.Length; i++)
        {
            infos[i] = TermQuery.FindIn(context.Reader, _field, nearest[i], out long documentFrequency);
            most = Math.Max(most, documentFrequency);
        }

        var queries = new PreparedQuery[infos.Length];
        for (int i = 0; i < queries.Length; i++) queries[i] = new TermQuery.Prepared(_field, infos[i], context.Scorer(_field, boost * nearest.Likeness(i), [most]));
        return new BooleanQuery.Prepared(queries, 0, queries.Length, scores: true);
    }
}
