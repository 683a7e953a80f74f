using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// An immutable segment open for reading, with the live documents of one commit. Several readers may share its files:
/// each <see cref="Dispose"/> gives up one share.
/// </summary>
public sealed class SegmentReader : IDisposable
{
    private readonly MappedFile[] _files;
    private readonly TermDictionary?[] _terms;
    private readonly PostingsReader[] _postings;

    private SegmentReader(SegmentReader other, SegmentInfo info, ulong[]? live)
    {
        (Info, LiveDocs, Schema) = (info, live, other.Schema);
        (_files, _terms, _postings) = (other._files, other._terms, other._postings);
        (Columns, Records, Stored) = (other.Columns, other.Records, other.Stored);
        foreach (var file in _files) ObjectDisposedException.ThrowIf(!file.TryAddUser(), this);
    }

    private SegmentReader(MappedFile[] files, IndexSchema schema, SegmentInfo info, ulong[]? live)
    {
        (_files, Schema, Info, LiveDocs) = (files, schema, info, live);
        _terms = TermDictionary.OpenAll(files[0], schema);
        _postings = [.. schema.Fields.Select(f => new PostingsReader(f, files[1], files[2]) { Documents = info.Documents })];
        Columns = new ColumnsReader(files[3], schema, info.Documents, [.. _terms.Select(t => t?.Statistics.Terms ?? 0)]);
        Records = new RecordsReader(files[4], info.Documents);
        Stored = new StoredReader(files[5], info.Documents);
    }

    public IndexSchema Schema { get; }

    public SegmentInfo Info { get; }

    public int Documents => Info.Documents;

    /// <summary>Bit d is set while document d lives; null while no document is deleted.</summary>
    public ulong[]? LiveDocs { get; }

    public ColumnsReader Columns { get; }

    public RecordsReader Records { get; }

    public StoredReader Stored { get; }

    internal IReadOnlyList<MappedFile> Files => _files;

    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="FileNotFoundException">A file is gone.</exception>
    public static SegmentReader Open(StorageDirectory directory, IndexSchema schema, SegmentInfo info)
    {
        var files = new List<MappedFile>();
        try
        {
            foreach (string name in SegmentFiles.Names(info.Number)) files.Add(directory.Open(name));
            return Over([.. files], schema, info, ReadLive(directory, info));
        }
        catch
        {
            foreach (var file in files) file.Dispose();
            throw;
        }
    }

    /// <summary>A reader of files already open, in the order of <see cref="SegmentFiles.Parts"/>, which it closes when disposed.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    internal static SegmentReader Over(MappedFile[] files, IndexSchema schema, SegmentInfo info, ulong[]? live)
    {
        for (int i = 0; i < files.Length; i++) SegmentFiles.Check(files[i], SegmentFiles.Parts[i].Kind, info.Id);
        long length = files.Sum(f => f.Length);
        if (length != info.Length) throw new CorruptIndexException(files[0].Path, 0, $"a segment of {info.Length} bytes", $"{length}");
        return new SegmentReader(files, schema, info, live);
    }

    /// <summary>The same files with the live documents of another commit.</summary>
    public SegmentReader With(StorageDirectory directory, SegmentInfo info)
        => new(this, info, info.LiveGeneration == Info.LiveGeneration ? LiveDocs : ReadLive(directory, info));

    public bool IsLive(int document) => LiveDocs is null || (LiveDocs[document >> 6] & (1UL << (document & 63))) != 0;

    /// <summary>A field's terms.</summary>
    /// <exception cref="ArgumentException">The field has none.</exception>
    public TermDictionary Terms(int field) => _terms[field] ?? throw new ArgumentException($"field '{Schema.Fields[field].Name}' has no terms", nameof(field));

    public PostingsReader Postings(int field) => _postings[field];

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private static ulong[]? ReadLive(StorageDirectory directory, SegmentInfo info)
        => info.LiveGeneration == 0 ? null : LiveDocsFormat.Read(directory, info);
}
