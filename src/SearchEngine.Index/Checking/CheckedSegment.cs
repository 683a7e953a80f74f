using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's files as far as they could be opened.</summary>
internal sealed class CheckedSegment(SegmentInfo info, IReadOnlyList<MappedFile> files)
{
    public string Name => files.Count == 0 ? SegmentFiles.Name(info.Number, FileKind.Terms) : files[0].Path;

    public bool HasAllFiles => files.Count == info.Files().Count();

    public bool All(Func<MappedFile, bool> holds) => HasAllFiles && files.All(holds);

    /// <exception cref="CorruptIndexException">A frame, a directory or the live documents are damaged.</exception>
    public SegmentCheck Check(IndexSchema schema)
    {
        var live = info.LiveGeneration == 0 ? null : LiveDocsFormat.Read(files[^1], info);
        return new SegmentCheck(SegmentReader.Over([.. files.Take(SegmentFiles.Parts.Count)], schema, info, live));
    }
}
