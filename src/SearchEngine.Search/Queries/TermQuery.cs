using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents that have a term. A text field scores by BM25, a keyword field the boost.</summary>
public sealed class TermQuery(int field, byte[] term) : Query
{
    public int Field { get; } = field;

    public ReadOnlyMemory<byte> Term => term;

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var infos = FindIn(context.Reader, Field, term, out long documentFrequency);
        bool isText = context.Reader.Schema.Fields[Field].IsText;
        var scorer = isText ? context.Scorer(Field, boost, [documentFrequency]) : null;
        PreparedQuery prepared = new Prepared(Field, infos, scorer);
        return isText || !context.Scores ? prepared : new ConstantScoreQuery.Prepared(prepared, boost);
    }

    internal override void Highlight(HighlightPlan plan) => plan.AddTerm(Field, term);

    /// <summary>Looks a term up in every segment; a document frequency of 0 marks those that lack it.</summary>
    internal static TermInfo[] FindIn(IndexReader reader, int field, ReadOnlySpan<byte> term, out long documentFrequency)
    {
        var infos = new TermInfo[reader.Segments.Count];
        documentFrequency = 0;
        for (int i = 0; i < infos.Length; i++)
        {
            reader.Segments[i].Terms(field).TryFind(term, out infos[i]);
            documentFrequency += infos[i].DocumentFrequency;
        }

        return infos;
    }

    internal sealed class Prepared(int field, TermInfo[] infos, TermScorer? scorer) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => infos[segment].DocumentFrequency == 0 ? null
                : reader.Schema.Fields[field].Type == FieldType.Keyword ? new KeywordMatcher(reader, field, infos[segment], scratch)
                : new TermMatcher(reader, field, infos[segment], scorer, scratch);
    }
}
