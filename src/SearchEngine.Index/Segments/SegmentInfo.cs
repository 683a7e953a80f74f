namespace SearchEngine.Index;

/// <summary>A segment as a commit names it.</summary>
/// <param name="Number">Gives the segment's files their names; never used twice in an index.</param>
/// <param name="Id">Stands in the header of each of its files.</param>
/// <param name="Documents">Documents in it, deleted ones included.</param>
/// <param name="Deleted">How many of them are deleted.</param>
/// <param name="LiveGeneration">The commit that wrote its live documents; 0 while none is deleted.</param>
/// <param name="Length">Bytes of its immutable files.</param>
public sealed record SegmentInfo(long Number, Guid Id, int Documents, int Deleted, long LiveGeneration, long Length)
{
    public int LiveDocuments => Documents - Deleted;

    internal IEnumerable<string> Files()
        => LiveGeneration == 0 ? SegmentFiles.Names(Number) : SegmentFiles.Names(Number).Append(SegmentFiles.LiveName(Number, LiveGeneration));
}
