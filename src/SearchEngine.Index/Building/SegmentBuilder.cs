using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// A segment in memory, filled by one thread. Documents come in blocks: a block's documents stay neighbours for ever and
/// are deleted together. Bodies go to the disk at once, everything else when the segment is flushed.
/// </summary>
public sealed class SegmentBuilder : IDisposable
{
    private readonly IndexSchema _schema;
    private readonly StorageDirectory _directory;
    private readonly TextChannel?[] _texts;
    private readonly KeywordChannel?[] _keywords;
    private readonly List<int>?[] _numbers;
    private readonly List<ulong>?[] _flags;
    private RecordsWriter? _records;
    private StoredWriter? _stored;
    private int _documents;
    private int _completed;

    internal SegmentBuilder(StorageDirectory directory, IndexSchema schema)
    {
        (_directory, _schema) = (directory, schema);
        int fields = schema.Fields.Count;
        (_texts, _keywords, _numbers, _flags) = (new TextChannel[fields], new KeywordChannel[fields], new List<int>[fields], new List<ulong>[fields]);
        CreateChannels();
    }

    /// <summary>Documents of ended blocks.</summary>
    public int Documents => Volatile.Read(ref _completed);

    /// <summary>Bytes of memory in use, near enough; what flushing takes on top is included.</summary>
    public long Memory
    {
        get
        {
            long total = 16L * _documents;
            foreach (var text in _texts) total += text is null ? 0 : text.Memory + (long)text.TokenCount * sizeof(int);
            foreach (var keyword in _keywords) total += keyword?.Memory ?? 0;
            foreach (var column in _numbers) total += column is null ? 0 : sizeof(int) * (long)column.Count;
            return total;
        }
    }

    internal long Number { get; private set; }

    internal Guid Id { get; private set; }

    internal IndexSchema Schema => _schema;

    /// <summary>Documents deleted before they were flushed: a term, and how many documents there were.</summary>
    internal List<(int Field, byte[] Term, int Before)> Deletions { get; } = [];

    /// <summary>Documents of blocks that were not ended, from the first to before the end.</summary>
    internal List<(int First, int End)> Abandoned { get; } = [];

    /// <summary>Starts a document.</summary>
    /// <param name="record">Shown in lists of results.</param>
    /// <param name="body">Shown one at a time.</param>
    /// <returns>Its id in this segment.</returns>
    public int StartDocument(ReadOnlySpan<byte> record, ReadOnlySpan<byte> body)
    {
        foreach (var column in _numbers) column?.Add(ColumnsFormat.NoNumber);
        if ((_documents & 63) == 0)
        {
            foreach (var flags in _flags) flags?.Add(0);
        }

        _records!.Add(record);
        _stored!.Add(body);
        return _documents++;
    }

    /// <summary>Appends to a text field of the current document.</summary>
    public void AddText(int field, ReadOnlySpan<byte> utf8) => Channel(_texts, field).Append(_documents - 1, utf8);

    /// <summary>Adds a value to a keyword field of the current document.</summary>
    public void AddKeyword(int field, ReadOnlySpan<byte> utf8)
        => Channel(_keywords, field).Add(_documents - 1, utf8, _schema.Fields[field].Type == FieldType.Keyword);

    public void SetNumber(int field, int value) => Channel(_numbers, field)[^1] = value;

    public void SetFlag(int field) => Channel(_flags, field)[^1] |= 1UL << ((_documents - 1) & 63);

    /// <summary>Ends a block: from here on its documents can be deleted.</summary>
    public void EndBlock() => Volatile.Write(ref _completed, _documents);

    /// <summary>Deletes, once it is flushed, the documents of a block that its borrower did not end.</summary>
    internal void AbandonUnfinished()
    {
        if (_documents == _completed) return;
        Abandoned.Add((_completed, _documents));
        EndBlock();
    }

    /// <summary>Deletes, once it is flushed, every document that has the term and whose block has ended.</summary>
    internal void Delete(int field, ReadOnlySpan<byte> term)
    {
        if (Documents > 0) Deletions.Add((field, term.ToArray(), Documents));
    }

    /// <summary>Whether a segment has been begun.</summary>
    internal bool HasBegun => _records is not null;

    /// <summary>Begins a segment.</summary>
    internal void Begin(long number)
    {
        (Number, Id) = (number, Guid.NewGuid());
        _records = new RecordsWriter(Create(FileKind.Records));
        _stored = new StoredWriter(Create(FileKind.Stored));
    }

    /// <summary>Writes the segment to the disk, durably. Until <see cref="Reset"/> the builder takes no more documents.</summary>
    internal SegmentInfo Flush()
    {
        new SegmentFlusher(this, _texts, _keywords, _numbers, _flags, _documents).Write();
        _records!.Finish();
        _stored!.Finish();
        return new SegmentInfo(Number, Id, _documents, 0, 0, SegmentFiles.Names(Number).Sum(Length));
    }

    /// <summary>Closes the files begun; to delete them is the writer's business.</summary>
    public void Dispose() => Reset(long.MaxValue);

    internal FileWriter Create(FileKind kind) => SegmentFiles.Create(_directory, Number, Id, kind);

    /// <summary>Empties the builder.</summary>
    /// <param name="mostKept">
    /// Bytes of memory that it may keep for the next segment. What has just grown is half empty: a builder that kept all of it
    /// could be full, by its memory, with a few documents.
    /// </param>
    internal void Reset(long mostKept)
    {
        _records?.Dispose();
        _stored?.Dispose();
        (_records, _stored) = (null, null);
        foreach (var text in _texts) text?.Clear();
        foreach (var keyword in _keywords) keyword?.Clear();
        foreach (var column in _numbers) column?.Clear();
        foreach (var flags in _flags) flags?.Clear();
        Deletions.Clear();
        Abandoned.Clear();
        (_documents, _completed) = (0, 0);
        if (Memory > mostKept) CreateChannels();
    }

    private void CreateChannels()
    {
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            var field = _schema.Fields[i];
            if (field is { IsText: true, CopyOf: null }) _texts[i] = new TextChannel();
            if (field.IsKeyword) _keywords[i] = new KeywordChannel();
            if (field.Type == FieldType.Number) _numbers[i] = [];
            if (field.Type == FieldType.Flag) _flags[i] = [];
        }
    }

    private long Length(string name)
    {
        using var file = _directory.Open(name);
        return file.Length;
    }

    private T Channel<T>(T?[] channels, int field)
        where T : class
        => channels[field] ?? throw new ArgumentException($"field '{_schema.Fields[field].Name}' is a {_schema.Fields[field].Type}", nameof(field));
}
