using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents given one by one, by their numbers in the reader; each scores the boost.</summary>
/// <param name="documents">In ascending order.</param>
public sealed class DocumentsQuery(IReadOnlyList<int> documents) : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(documents, context.Reader.Bases, context.Scores ? boost : 0);

    private sealed class Prepared(IReadOnlyList<int> documents, IReadOnlyList<int> bases, float score) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
        {
            int first = bases[segment], last = first + reader.Documents - 1;
            ulong[]? words = null;
            foreach (int document in documents)
            {
                if (document < first) continue;
                if (document > last) break;
                words ??= new ulong[(reader.Documents + 63) >> 6];
                words[(document - first) >> 6] |= 1UL << (document - first);
            }

            return words is null ? null : new BitsetMatcher(words, reader.Documents, score);
        }
    }
}
