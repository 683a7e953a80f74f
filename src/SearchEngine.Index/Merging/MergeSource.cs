namespace SearchEngine.Index;

/// <summary>A segment being merged, as it was when the merge began, and where its documents go.</summary>
internal sealed class MergeSource
{
    private readonly int _first;
    private readonly int[]? _map;

    /// <param name="segment">The segment.</param>
    /// <param name="first">New id of its first live document.</param>
    public MergeSource(WriterSegment segment, int first)
    {
        (Segment, _first) = (segment, first);
        var live = segment.Snapshot();
        Count = segment.Info.LiveDocuments;
        if (live is null) return;
        _map = new int[segment.Info.Documents];
        for (int d = 0; d < _map.Length; d++) _map[d] = (live[d >> 6] & (1UL << (d & 63))) != 0 ? first++ : -1;
    }

    public WriterSegment Segment { get; }

    public SegmentReader Reader => Segment.Reader;

    /// <summary>Documents that were live when the merge began.</summary>
    public int Count { get; }

    /// <summary>Whether every document of a range lives.</summary>
    public bool IsWhole(int first, int count) => _map is null || _map.AsSpan(first, count).IndexOf(-1) < 0;

    /// <summary>Gives back the memory that reading the segment's files has taken.</summary>
    public void ForgetPages()
    {
        foreach (var file in Reader.Files) file.ForgetPages();
    }

    /// <summary>A document's id in the merged segment, -1 when it was deleted.</summary>
    public int NewId(int document) => _map is null ? _first + document : _map[document];
}
