using System.Numerics;
using SearchEngine.Index;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Where the sources of an index stand, and what they hold.</summary>
internal static class SourceCatalog
{
    /// <summary>Every source, in the order of their paths.</summary>
    public static List<SourceRecord> Read(IndexReader reader, bool withItems)
    {
        var parts = withItems ? ReadParts(reader) : null;
        var sources = new List<SourceRecord>();
        foreach (var (segment, document) in Sources(reader)) sources.Add(SourceDocument.Read(segment.Records.Record(document), parts));
        sources.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return sources;
    }

    /// <summary>Where the sources stand, in the order of the index.</summary>
    public static IEnumerable<(SegmentReader Segment, int Document)> Sources(IndexReader reader)
        => Documents(reader, (segment, word) => segment.Columns.Flags(ArticleSchema.IsSource)[word]);

    /// <summary>Where their parts stand, in the order of their numbers.</summary>
    public static IEnumerable<(SegmentReader Segment, int Document)> Parts(IndexReader reader)
        => Documents(reader, Rest).OrderBy(p => SourcePart.Number(p.Segment.Records.Record(p.Document)));

    /// <summary>By path, the items of each source's parts in their order.</summary>
    private static Dictionary<string, SourceItemList> ReadParts(IndexReader reader)
    {
        var parts = new Dictionary<string, SourceItemList>(StringComparer.Ordinal);
        foreach (var (segment, document) in Parts(reader))
        {
            var part = segment.Records.Record(document);
            if (!parts.TryGetValue(SourceDocument.Path(part), out var items)) parts.Add(SourceDocument.Path(part), items = []);
            var cursor = SourcePart.Items(part);
            SourceItems.Read(ref cursor, items);
        }

        return parts;
    }

    /// <summary>Documents that are neither article nor quotation nor source.</summary>
    private static ulong Rest(SegmentReader segment, int word)
    {
        var columns = segment.Columns;
        ulong others = columns.Flags(ArticleSchema.IsArticle)[word] | columns.Flags(ArticleSchema.IsQuote)[word] | columns.Flags(ArticleSchema.IsSource)[word];
        int after = segment.Documents - (word << 6);
        return ~others & (after >= 64 ? ulong.MaxValue : (1UL << after) - 1);
    }

    /// <param name="reader">The index.</param>
    /// <param name="bits">Of 64 documents of a segment, which are meant.</param>
    private static IEnumerable<(SegmentReader Segment, int Document)> Documents(IndexReader reader, Func<SegmentReader, int, ulong> bits)
    {
        foreach (var segment in reader.Segments)
        {
            for (int word = 0; word << 6 < segment.Documents; word++)
            {
                for (ulong left = bits(segment, word); left != 0; left &= left - 1)
                {
                    int document = (word << 6) + BitOperations.TrailingZeroCount(left);
                    if (segment.IsLive(document)) yield return (segment, document);
                }
            }
        }
    }
}
