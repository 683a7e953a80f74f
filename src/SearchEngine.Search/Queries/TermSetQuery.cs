using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents that have any of the terms a set chooses from a field's dictionary; each scores the boost, as Lucene's prefix and wildcard queries do.</summary>
public sealed class TermSetQuery(int field, TermSet terms) : Query
{
    public int Field { get; } = field;

    public TermSet Terms => terms;

    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(Field, terms, context.Scores ? boost : 0);

    internal override void Highlight(HighlightPlan plan) => plan.AddTerms(Field, terms);

    private sealed class Prepared(int field, TermSet terms, float score) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            var words = new ulong[(reader.Documents + 63) / 64];
            var cursor = scratch.Cursor();
            bool any = false;
            foreach (var info in terms.ChosenFrom(reader.Terms(field)))
            {
                any = true;
                scratch.Cancellation.ThrowIfCancellationRequested();
                cursor.Open(reader.Postings(field), info);
                for (int block = 0; block < cursor.BlockCount; block++)
                {
                    cursor.MoveToBlock(block);
                    foreach (int document in cursor.Documents) words[document >> 6] |= 1UL << document;
                }
            }

            return any ? new BitsetMatcher(words, reader.Documents, score) : null;
        }
    }
}
