namespace SearchEngine.Index;

/// <summary>One state of an index.</summary>
/// <param name="Generation">Orders commits, from 1; the clock never does.</param>
/// <param name="Time">When it was made, for people.</param>
/// <param name="NextSegment">A number that no segment has had.</param>
/// <param name="Signature">The schema's signature.</param>
/// <param name="Segments">In the order of their documents' ids.</param>
public sealed record Commit(long Generation, DateTimeOffset Time, long NextSegment, string Signature, IReadOnlyList<SegmentInfo> Segments)
{
    public static Commit None(IndexSchema schema) => new(0, DateTimeOffset.MinValue, 1, schema.Signature, []);

    internal IEnumerable<string> Files() => Segments.SelectMany(s => s.Files()).Append(CommitFormat.Name(Generation));
}
