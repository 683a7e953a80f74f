using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>Documents that have any of the terms a set chooses from a field's dictionary; each scores the boost, as Lucene's prefix and wildcard queries do.</summary>
public sealed class TermSetQuery(int field, TermSet terms) : Query
{
    public int Field { get; } = field;

    public TermSet Terms => terms;

    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(Field, terms, context.Scores ? boost : 0, context.Budget);

    internal override void Highlight(HighlightPlan plan) => plan.AddTerms(Field, terms);

    internal sealed class Prepared(int field, TermSet terms, float score, ExpansionBudget budget) : PreparedQuery
    {
        // Finding the terms is what costs: a segment that is opened again has them already.
        private readonly Dictionary<int, ulong[]?> _known = [];

        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            if (!_known.TryGetValue(segment, out var words)) _known[segment] = words = reader.Documents == 0 ? null : FindDocuments(reader, scratch);
            return words is null ? null : new BitsetMatcher(words, reader.Documents, score);
        }

        private ulong[]? FindDocuments(SegmentReader reader, Scratch scratch)
        {
            var words = scratch.Words((reader.Documents + 63) / 64);
            bool any = terms is PrefixTerms { IsEverything: true } && reader.Schema.Fields[field].IsText
                ? MarkFilled(reader.Columns.Norms(field), words)
                : MarkDocuments(reader, scratch.Cursor(), words);
            return any ? words : null;
        }

        /// <summary>A field's length is zero where it has no term at all.</summary>
        private static bool MarkFilled(ReadOnlySpan<byte> norms, Span<ulong> words)
        {
            ulong all = 0;
            for (int word = 0; word < words.Length; word++)
            {
                var some = norms[(word << 6)..Math.Min(norms.Length, (word + 1) << 6)];
                ulong bits = 0;
                for (int i = 0; i < some.Length; i++) bits |= (some[i] == 0 ? 0UL : 1) << i;
                words[word] = bits;
                all |= bits;
            }

            return all != 0;
        }

        private bool MarkDocuments(SegmentReader reader, PostingsCursor cursor, Span<ulong> words)
        {
            bool any = false;
            foreach (var info in terms.ChosenFrom(reader.Terms(field), budget))
            {
                any = true;
                if (info.DocumentFrequency == 1) words[info.OnlyDocument >> 6] |= 1UL << info.OnlyDocument;
                else MarkList(reader, info, cursor, words);
            }

            return any;
        }

        private void MarkList(SegmentReader reader, in TermInfo info, PostingsCursor cursor, Span<ulong> words)
        {
            cursor.Open(reader.Postings(field), info);
            do
            {
                budget.Read(cursor.Count);
                cursor.SetBits(words, 0);
            }
            while (MoveToNews(cursor, words));
        }

        /// <summary>Goes to the next block that has room between its first and its last document for one that is not marked yet.</summary>
        private static bool MoveToNews(PostingsCursor cursor, ReadOnlySpan<ulong> words)
        {
            var lasts = cursor.LastDocuments;
            int block = cursor.Block + 1;
            while (block < lasts.Length && BitsetOperations.AreAllSet(words, lasts[block - 1] + 1, lasts[block] + 1)) block++;
            if (block >= lasts.Length) return false;
            cursor.MoveToBlock(block);
            return true;
        }
    }
}
