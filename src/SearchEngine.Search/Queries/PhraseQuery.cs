using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents where terms stand at given places, exactly or with a slop (<see cref="SloppyPhrase"/>).</summary>
public sealed class PhraseQuery : Query
{
    private readonly int _field;
    private readonly byte[][] _terms;
    private readonly int[] _offsets;
    private readonly int _slop;

    /// <param name="terms">At least two.</param>
    /// <param name="offsets">Place of each term in the phrase; gaps stand for words that are not indexed.</param>
    public PhraseQuery(int field, IReadOnlyList<byte[]> terms, IReadOnlyList<int> offsets, int slop = 0)
    {
        if (terms.Count < 2 || terms.Count != offsets.Count) throw new ArgumentException("a phrase has at least two terms, each with a place", nameof(terms));
        (_field, _terms, _offsets, _slop) = (field, [.. terms], [.. offsets], slop);
    }

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var infos = new TermInfo[_terms.Length][];
        var frequencies = new long[_terms.Length];
        for (int i = 0; i < _terms.Length; i++) infos[i] = TermQuery.FindIn(context.Reader, _field, _terms[i], out frequencies[i]);
        return new Prepared(_field, infos, _offsets, _slop, context.Scorer(_field, boost, frequencies));
    }

    internal override void Highlight(HighlightPlan plan) => plan.AddPhrase(_field, _terms, _offsets, _slop);

    private sealed class Prepared(int field, TermInfo[][] infos, int[] offsets, int slop, TermScorer? scorer) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            foreach (var info in infos)
            {
                if (info[segment].DocumentFrequency == 0) return null;
            }

            var parts = new PhrasePart[infos.Length];
            for (int i = 0; i < parts.Length; i++) parts[i] = new PhrasePart(reader, field, infos[i][segment], offsets[i], scorer, scratch);
            return new PhraseMatcher(reader, parts, slop, scorer, scratch);
        }
    }
}
