using System.IO.Compression;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Writes the bodies of a segment, one a document in order (<see cref="StoredFormat"/>).</summary>
internal sealed class StoredWriter(FileWriter file) : IDisposable
{
    private static readonly ZLibCompressionOptions Compression = new() { CompressionLevel = StoredFormat.CompressionLevel };

    private readonly ByteBuffer _bodies = new(2 * StoredFormat.BlockLength);
    private readonly List<int> _lengths = [];
    private readonly List<int> _firstDocuments = [];
    private readonly List<long> _offsets = [];
    private readonly MemoryStream _compressed = new();
    private int _documents;

    public void Add(ReadOnlySpan<byte> body)
    {
        if (body.Length > StoredFormat.MaxBodyLength) throw new ArgumentException($"a body of {body.Length} bytes; at most {StoredFormat.MaxBodyLength}", nameof(body));
        _bodies.WriteBytes(body);
        _lengths.Add(body.Length);
        if (_bodies.Length >= StoredFormat.BlockLength) CloseBlock();
    }

    /// <summary>
    /// Whether a block of so many bytes had better be copied than added body by body: neither it nor the block that would
    /// have to be closed before it is so small that merge after merge would leave more and more small blocks.
    /// </summary>
    public bool TakesBlock(int rawLength) => _lengths.Count == 0 && rawLength >= StoredFormat.BlockLength / 2;

    /// <summary>Copies a block as another segment has it, still compressed.</summary>
    /// <param name="block">The block's bytes.</param>
    /// <param name="documents">How many documents it holds.</param>
    public void CopyBlock(ReadOnlySpan<byte> block, int documents)
    {
        CloseBlock();
        StartBlock(documents);
        file.WriteBytes(block);
    }

    public void Finish()
    {
        CloseBlock();
        _firstDocuments.Add(_documents);
        _offsets.Add(file.Position);
        file.Align(sizeof(long));
        foreach (int first in _firstDocuments) file.WriteInt32(first);
        file.Align(sizeof(long));
        foreach (long offset in _offsets) file.WriteInt64(offset);
        file.WriteInt64(_offsets.Count - 1);
        file.Finish();
    }

    public void Dispose()
    {
        file.Dispose();
        _compressed.Dispose();
    }

    private void StartBlock(int documents)
    {
        _firstDocuments.Add(_documents);
        _offsets.Add(file.Position);
        _documents += documents;
    }

    private void CloseBlock()
    {
        if (_lengths.Count == 0) return;
        StartBlock(_lengths.Count);
        file.WriteVarInt((ulong)_bodies.Length);
        foreach (int length in _lengths) file.WriteVarInt((ulong)length);
        _compressed.SetLength(0);
        using (var deflate = new DeflateStream(_compressed, Compression, leaveOpen: true)) deflate.Write(_bodies.Written);
        file.WriteBytes(_compressed.GetBuffer().AsSpan(0, (int)_compressed.Length));
        _bodies.Clear();
        _lengths.Clear();
    }
}
