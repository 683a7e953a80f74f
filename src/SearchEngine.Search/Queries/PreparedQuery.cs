using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>A query with all that it needs to know of one reader.</summary>
internal abstract class PreparedQuery
{
    /// <returns>Null when no document of the segment can match.</returns>
    public abstract Matcher? Open(int segment, SegmentReader reader, Scratch scratch);
}
