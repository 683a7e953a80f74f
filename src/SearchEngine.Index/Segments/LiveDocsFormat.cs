using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Which documents of a segment are not deleted, rewritten whole by each commit that deletes some of them.
/// <code>body := word (u64)^(documents / 64, rounded up)     bit d set while document d lives; bits behind the last are 0</code>
/// Of 66 documents all but 1 and 65: FD FF FF FF FF FF FF FF · 01 00 00 00 00 00 00 00.
/// </summary>
internal static class LiveDocsFormat
{
    public const int Version = 1;

    public static void Write(StorageDirectory directory, SegmentInfo segment, ReadOnlySpan<ulong> live)
    {
        using var file = new FileWriter(directory, SegmentFiles.LiveName(segment.Number, segment.LiveGeneration), FileKind.LiveDocs, Version, segment.Id);
        foreach (ulong word in live) file.WriteUInt64(word);
        file.Finish();
    }

    /// <exception cref="CorruptIndexException">The file is damaged or counts differently.</exception>
    public static ulong[] Read(StorageDirectory directory, SegmentInfo segment)
    {
        using var file = directory.Open(SegmentFiles.LiveName(segment.Number, segment.LiveGeneration));
        return Read(file, segment);
    }

    /// <inheritdoc cref="Read(StorageDirectory, SegmentInfo)"/>
    public static ulong[] Read(MappedFile file, SegmentInfo segment)
    {
        FileHeader.Check(file, FileKind.LiveDocs, segment.Id, Version, Version);
        FileHeader.CheckSum(file);
        long length = FileHeader.Length + (segment.Documents + 63L) / 64 * sizeof(ulong) + FileHeader.FooterLength;
        if (file.Length != length) throw new CorruptIndexException(file.Path, file.Length, $"{length} bytes", $"{file.Length}");
        ulong[] live = file.UInt64s(FileHeader.Length, (segment.Documents + 63) / 64).ToArray();
        int count = BitsetOperations.Count(live);
        if (count != segment.LiveDocuments) throw new CorruptIndexException(file.Path, FileHeader.Length, $"{segment.LiveDocuments} live documents", $"{count}");
        if ((live[^1] & ~AllLive(segment.Documents)[^1]) != 0) throw new CorruptIndexException(file.Path, FileHeader.Length, $"no document behind the last of {segment.Documents}", "one");
        return live;
    }

    public static ulong[] AllLive(int documents)
    {
        var live = new ulong[(documents + 63) / 64];
        BitsetOperations.SetRange(live, 0, documents);
        return live;
    }
}
