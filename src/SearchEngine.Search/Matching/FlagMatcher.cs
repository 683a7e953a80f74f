using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>The documents that have a flag, where it lies in the segment.</summary>
internal sealed class FlagMatcher(SegmentReader segment, int flag, float score) : BitsMatcher(segment.Documents, score)
{
    public override long Cost => segment.Documents;

    protected override ReadOnlySpan<ulong> Words => segment.Columns.Flags(flag);
}
