using SearchEngine.Index;
using SearchEngine.Search;

namespace SearchEngine.Benchmarks;

/// <summary>What the harness does with a query, by the name of the mode.</summary>
internal sealed class SearchModes(IndexReader reader)
{
    private static readonly SearchOptions Pruned = new() { Hits = 10, ExactTotal = false };
    private static readonly SearchOptions Exact = new() { Hits = 10 };

    private readonly BodyBuffer _body = new();
    private readonly IndexSearcher _searcher = new(reader);
    private readonly TermGroups _outlets = new(reader, RivalSchema.Outlet, name => name);
    private readonly TermGroups _months = new(reader, RivalSchema.Month, name => name);

    public IndexSearcher Searcher => _searcher;

    /// <summary>Keeps results from being optimised away.</summary>
    public long Sink { get; private set; }

    /// <returns>Hits, as far as counted.</returns>
    public long Run(Query query, string mode) => mode switch
    {
        "top10" => _searcher.Search(query, Pruned).Total,
        "top10exact" => _searcher.Search(query, Exact).Total,
        "top100" => _searcher.Search(query, Pruned with { Hits = 100 }).Total,
        "count" => _searcher.Count(query),
        "facets" => Facets(query),
        "fetch" => Fetch(query),
        "hl" => Highlight(query),
        _ => throw new FormatException($"no mode {mode}"),
    };

    private long Facets(Query query)
    {
        var outlets = new TermFacet(_outlets) { IsCounted = true };
        var months = new TermFacet(_months) { IsCounted = true };
        var found = _searcher.Search(query, Exact with { Facets = [outlets, months] });
        Sink += Top(outlets.Counts) + Top(months.Counts);
        return found.Total;
    }

    /// <summary>The twenty most frequent values, as the harness asks for.</summary>
    private static int Top(ReadOnlySpan<int> counts)
    {
        var best = new PriorityQueue<int, int>();
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            if (best.Count < 20) best.Enqueue(i, counts[i]);
            else if (counts[i] > counts[best.Peek()]) best.DequeueEnqueue(i, counts[i]);
        }

        return best.Count;
    }

    private long Fetch(Query query)
    {
        var found = _searcher.Search(query, Pruned);
        foreach (var hit in found.Hits)
        {
            var (segment, document) = Locate(hit.Document);
            var record = segment.Records.Record(document);
            for (int field = 1; field <= 4; field++) Sink += System.Text.Encoding.UTF8.GetString(CorpusRecord.Field(record, field)).Length;
        }

        return found.Total;
    }

    private long Highlight(Query query)
    {
        var found = _searcher.Search(query, Pruned);
        using var highlighter = new Highlighter(new HighlightPlan(reader, query, RivalSchema.Text));
        foreach (var hit in found.Hits)
        {
            var (segment, document) = Locate(hit.Document);
            foreach (var passage in highlighter.Passages(segment.Stored.Body(document, _body), 2)) Sink += passage.Range.Length;
        }

        return found.Total;
    }

    private (SegmentReader Segment, int Document) Locate(int document)
    {
        int number = reader.SegmentOf(document);
        return (reader.Segments[number], document - reader.Bases[number]);
    }
}
