using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Writes several segments as one, without their deleted documents. Deletions that come while it runs are carried over
/// when it is done.
/// </summary>
internal sealed class SegmentMerger
{
    private readonly StorageDirectory _directory;
    private readonly IndexSchema _schema;
    private readonly Guid _id = Guid.NewGuid();
    private readonly MergeSource[] _sources;
    private readonly int _documents;
    private readonly MergeMemory _memory;
    private readonly List<int> _lengths = [];

    public SegmentMerger(StorageDirectory directory, IndexSchema schema, long number, IReadOnlyList<WriterSegment> segments)
    {
        (_directory, _schema, Number, Segments) = (directory, schema, number, segments);
        _sources = new MergeSource[segments.Count];
        for (int i = 0; i < _sources.Length; i++)
        {
            _sources[i] = new MergeSource(segments[i], _documents);
            _documents = checked(_documents + _sources[i].Count);
        }

        _memory = new MergeMemory(_sources);
    }

    public long Number { get; }

    public IReadOnlyList<WriterSegment> Segments { get; }

    /// <returns>The new segment, durable; null when no document is left.</returns>
    public SegmentInfo? Merge(CancellationToken cancellation)
    {
        if (_documents == 0) return null;
        MergeRecords();
        MergeStored(cancellation);
        MergeFields(cancellation);
        long length = 0;
        foreach (string name in SegmentFiles.Names(Number))
        {
            using var file = _directory.Open(name);
            length += file.Length;
        }

        return new SegmentInfo(Number, _id, _documents, 0, 0, length);
    }

    /// <summary>Deletes in the merged segment what was deleted in its sources since the merge began.</summary>
    public void CarryDeletions(WriterSegment merged)
    {
        foreach (var source in _sources)
        {
            for (int d = 0; d < source.Reader.Documents; d++)
            {
                if (source.NewId(d) is >= 0 and int id && !source.Segment.IsLive(d)) merged.Delete(id);
            }
        }
    }

    private void MergeRecords()
    {
        using var writer = new RecordsWriter(Create(FileKind.Records));
        foreach (var source in _sources)
        {
            for (int d = 0; d < source.Reader.Documents; d++)
            {
                if (source.NewId(d) < 0) continue;
                var record = source.Reader.Records.Record(d);
                writer.Add(record);
                _memory.Read(record.Length);
            }
        }

        writer.Finish();
    }

    private void MergeStored(CancellationToken cancellation)
    {
        using var writer = new StoredWriter(Create(FileKind.Stored));
        foreach (var source in _sources)
        {
            for (int block = 0; block < source.Reader.Stored.Blocks; block++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (first, count) = source.Reader.Stored.DocumentsOf(block);
                if (source.IsWhole(first, count) && writer.TakesBlock(source.Reader.Stored.RawLength(block))) writer.CopyBlock(source.Reader.Stored.Block(block), count);
                else AddBodies(source, block, writer);
                _memory.Read(source.Reader.Stored.Block(block).Length);
            }
        }

        writer.Finish();
    }

    private void AddBodies(MergeSource source, int block, StoredWriter writer)
    {
        ReadOnlySpan<byte> bodies = source.Reader.Stored.Unpack(block, _lengths);
        int first = source.Reader.Stored.DocumentsOf(block).First;
        for (int i = 0; i < _lengths.Count; i++)
        {
            if (source.NewId(first + i) >= 0) writer.Add(bodies[.._lengths[i]]);
            bodies = bodies[_lengths[i]..];
        }
    }

    private void MergeFields(CancellationToken cancellation)
    {
        using var termsFile = Create(FileKind.Terms);
        using var postings = Create(FileKind.Postings);
        using var positions = Create(FileKind.Positions);
        using var columnsFile = Create(FileKind.Columns);
        var terms = new TermsWriter(termsFile);
        var columns = new ColumnsMerger(new ColumnsWriter(columnsFile), _sources, _documents);
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            var field = _schema.Fields[i];
            if (!field.HasTerms)
            {
                columns.Merge(field, i);
                continue;
            }

            byte[] norms = field.IsText ? columns.MergeNorms(i) : [];
            var ordinals = new TermsMerger(field, i, _sources, norms, _memory).Merge(terms, new PostingsWriter(field, postings, positions), cancellation);
            int documents = field.IsText ? norms.AsSpan().Length - norms.AsSpan().Count((byte)0) : columns.MergeOrdinals(field, i, ordinals);
            terms.FinishField(documents);
        }

        terms.Finish();
        postings.Finish();
        positions.Finish();
        columns.Finish();
    }

    private FileWriter Create(FileKind kind) => SegmentFiles.Create(_directory, Number, _id, kind);
}
