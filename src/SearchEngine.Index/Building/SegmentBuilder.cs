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
        for (int i = 0; i < fields; i++)
        {
            var field = schema.Fields[i];
            if (field is { IsText: true, CopyOf: null }) _texts[i] = new TextChannel();
            if (field.IsKeyword) _keywords[i] = new KeywordChannel();
            if (field.Type == FieldType.Number) _numbers[i] = [];
            if (field.Type == FieldType.Flag) _flags[i] = [];
        }
    }

    /// <summary>Documents of completed blocks.</summary>
    public int Documents => Volatile.Read(ref _completed);

    /// <summary>Bytes of memory in use, near enough; what flushing takes on top is included.</summary>
    public long Memory => _texts.Sum(t => t is null ? 0 : t.Memory + (long)t.TokenCount * sizeof(int))
        + _keywords.Sum(k => k?.Memory ?? 0) + _numbers.Sum(n => 4L * n?.Count ?? 0) + 8L * _documents;

    internal long Number { get; private set; }

    internal Guid Id { get; private set; }

    internal IndexSchema Schema => _schema;

    /// <summary>Documents deleted before they were flushed: a term, and how many documents there were.</summary>
    internal List<(int Field, byte[] Term, int Before)> Deletions { get; } = [];

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

    /// <summary>Whether a segment has been begun.</summary>
    internal bool HasBegun => _records is not null;

    /// <summary>Begins a segment.</summary>
    internal void Begin(long number)
    {
        (Number, Id) = (number, Guid.NewGuid());
        _records = new RecordsWriter(Create(FileKind.Records, StoredFormat.Version));
        _stored = new StoredWriter(Create(FileKind.Stored, StoredFormat.Version));
    }

    /// <summary>Writes the segment to the disk, durably. Until <see cref="Reset"/> the builder takes no more documents.</summary>
    internal SegmentInfo Flush()
    {
        new SegmentFlusher(this, _texts, _keywords, _numbers, _flags, _documents).Write();
        _records!.Finish();
        _stored!.Finish();
        return new SegmentInfo(Number, Id, _documents, 0, 0, SegmentFiles.Names(Number).Sum(Length));
    }

    /// <summary>Gives up what is in memory and the files begun.</summary>
    public void Dispose()
    {
        if (_records is null) return;
        Reset();
        foreach (string name in SegmentFiles.Names(Number)) _directory.Delete(name);
    }

    internal FileWriter Create(FileKind kind, int version) => new(_directory, SegmentFiles.Name(Number, kind), kind, version, Id);

    /// <summary>Empties the builder.</summary>
    internal void Reset()
    {
        _records?.Dispose();
        _stored?.Dispose();
        (_records, _stored) = (null, null);
        foreach (var text in _texts) text?.Clear();
        foreach (var keyword in _keywords) keyword?.Clear();
        foreach (var column in _numbers) column?.Clear();
        foreach (var flags in _flags) flags?.Clear();
        Deletions.Clear();
        (_documents, _completed) = (0, 0);
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
