using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A flushed segment as the writer sees it: its files, and deletions that no commit has yet.</summary>
internal sealed class WriterSegment(SegmentReader reader) : IDisposable
{
    private ulong[]? _live = reader.LiveDocs?.ToArray();

    public SegmentReader Reader { get; } = reader;

    public SegmentInfo Info { get; private set; } = reader.Info;

    /// <summary>Whether documents were deleted since the last commit.</summary>
    public bool IsDirty { get; private set; }

    /// <summary>Whether a merge is reading it.</summary>
    public bool IsMerging { get; set; }

    /// <summary>The live documents as they are now, null for all; never changed afterwards.</summary>
    public ulong[]? Snapshot() => _live?.ToArray();

    public bool IsLive(int document) => _live is null || (_live[document >> 6] & (1UL << (document & 63))) != 0;

    /// <summary>Deletes the documents below <paramref name="before"/> that have a term; false when none does or all were deleted before.</summary>
    public bool Delete(int field, ReadOnlySpan<byte> term, int before, PostingsCursor cursor)
    {
        if (!Reader.Terms(field).TryFind(term, out var info)) return false;
        int deleted = Info.Deleted;
        cursor.Open(Reader.Postings(field), info);
        for (; cursor.Current < before; cursor.MoveNext()) Delete(cursor.Current);
        return Info.Deleted > deleted;
    }

    public void DeleteRange(int first, int end)
    {
        for (int document = first; document < end; document++) Delete(document);
    }

    public void Delete(int document)
    {
        if (!IsLive(document)) return;
        _live ??= LiveDocsFormat.AllLive(Info.Documents);
        _live[document >> 6] &= ~(1UL << (document & 63));
        Info = Info with { Deleted = Info.Deleted + 1 };
        IsDirty = true;
    }

    /// <summary>Writes the live documents under a commit's generation.</summary>
    public void Save(StorageDirectory directory, long generation)
    {
        var info = Info with { LiveGeneration = generation };
        LiveDocsFormat.Write(directory, info, _live);
        Info = info;
        IsDirty = false;
    }

    public void Dispose() => Reader.Dispose();
}
