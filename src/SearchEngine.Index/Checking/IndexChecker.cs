using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Verifies the newest commit of an index: first every file's frame and checksum, then, in segments where those hold,
/// every rule of each format against what is in the files. Each check is a method that throws at the first thing wrong;
/// they run side by side, and what they throw is collected. A writer may go on meanwhile.
/// </summary>
public static class IndexChecker
{
    private const int Attempts = 20;

    /// <summary>Checks the newest commit; a directory without one is whole.</summary>
    /// <param name="directory">Where the index lies.</param>
    /// <param name="schema">Its fields.</param>
    /// <param name="progress">Told after each part; from several threads.</param>
    /// <param name="cancellation">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What is wrong, by file and place; empty when all is well.</returns>
    /// <exception cref="IndexVersionException">The index is of another version.</exception>
    /// <exception cref="SchemaMismatchException">The index has other fields.</exception>
    public static IReadOnlyList<IndexProblem> Check(
        StorageDirectory directory, IndexSchema schema, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        for (int attempt = 1; ; attempt++)
        {
            long generation = CommitFormat.Newest(directory);
            if (generation == 0) return [];
            var run = new CheckRun(progress, cancellation);
            using var files = new CommitFiles(directory, generation, run);

            // A writer may have replaced the commit, and deleted its files, before all were opened.
            if (files.IsMissingSome && attempt < Attempts && CommitFormat.Newest(directory) != generation) continue;
            if (files.Commit is { } commit && commit.Signature != schema.Signature) throw new SchemaMismatchException(directory.Location);
            Check(files, schema, run);
            return run.Problems;
        }
    }

    private static void Check(CommitFiles files, IndexSchema schema, CheckRun run)
    {
        run.TotalBytes = 2 * files.All.Sum(f => f.Length);
        run.Each(files.All, f => f.Path, f => f.Length, FileHeader.CheckSum);
        var segments = files.Segments.Where(s => s.All(f => !run.IsDamaged(f.Path))).Select(s => run.Try(s.Name, () => s.Check(schema))).OfType<SegmentCheck>().ToArray();
        run.Each(segments.SelectMany(s => s.Parts), p => p.File, p => p.Length, p => p.Check());
        foreach (var segment in segments.Where(s => s.FieldsAreWhole)) run.Try(segment.Name, segment.CheckThatListsFillTheirFiles);
    }
}
