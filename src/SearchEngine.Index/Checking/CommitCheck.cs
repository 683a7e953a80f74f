using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>What must hold between the segments that a commit names.</summary>
internal static class CommitCheck
{
    /// <exception cref="CorruptIndexException">It does not.</exception>
    public static void Check(Commit commit, string file)
    {
        var expect = new Expectation(file);
        expect.That(commit.Segments.DistinctBy(s => s.Number).Count() == commit.Segments.Count, FileHeader.Length, "a number for each segment", "the same number twice");
        expect.That(commit.Segments.DistinctBy(s => s.Id).Count() == commit.Segments.Count, FileHeader.Length, "an id for each segment", "the same id twice");
        foreach (var segment in commit.Segments) CheckSegment(commit, segment, expect);
    }

    private static void CheckSegment(Commit commit, SegmentInfo segment, Expectation expect)
    {
        expect.That(segment.Number > 0 && segment.Number < commit.NextSegment, FileHeader.Length, $"segments numbered below {commit.NextSegment}", $"{segment.Number}");
        expect.That(segment.Documents > 0, FileHeader.Length, $"documents in segment {segment.Number}", $"{segment.Documents}");
        expect.That(segment.Deleted >= 0 && segment.Deleted <= segment.Documents, FileHeader.Length, $"at most {segment.Documents} documents deleted in segment {segment.Number}", $"{segment.Deleted}");
        expect.That(segment.LiveGeneration >= 0 && segment.LiveGeneration <= commit.Generation, FileHeader.Length, $"live documents of segment {segment.Number} from generation {commit.Generation} or before", $"{segment.LiveGeneration}");
        expect.That(segment.Deleted > 0 == segment.LiveGeneration > 0, FileHeader.Length, $"a file of live documents of segment {segment.Number} if some are deleted", $"{segment.Deleted} deleted, generation {segment.LiveGeneration}");
    }
}
