using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a run has to do, decided from the folders as they are and the index as it is.</summary>
internal sealed class IndexingPlan
{
    /// <summary>To be looked at, in order.</summary>
    public required IReadOnlyList<PlannedFile> Files { get; init; }

    /// <summary>Size and time stamp as the index remembers them.</summary>
    public required IReadOnlyList<SourceRecord> Unchanged { get; init; }

    /// <summary>In the index, below the paths of this run, and no longer on disk.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>What could not be looked into.</summary>
    public required IReadOnlyList<(string Path, SourceProblem Problem)> Unreadable { get; init; }

    public long Bytes => Files.Sum(f => f.File.Length);

    public bool IsEmpty => Files.Count == 0 && Gone.Count == 0;

    /// <param name="task">What is to be read.</param>
    /// <param name="known">What the index remembers, by path.</param>
    /// <exception cref="UsageException">A path is neither on disk nor in the index.</exception>
    public static IndexingPlan Make(IndexingTask task, IReadOnlyDictionary<string, SourceRecord> known, CancellationToken cancellation)
    {
        foreach (var path in task.Paths.Where(p => !Path.Exists(p) && !known.Keys.Any(source => IsAtOrBelow(source, p))))
            throw new UsageException($"{path}: no such file or folder");
        var walk = new FileWalk(task.Left, task.Filter);
        foreach (var path in task.Paths) walk.Add(path, cancellation);
        var planned = walk.Files.Select(f => Plan(f, known.GetValueOrDefault(f.Path), task)).ToLookup(IsUnchanged);
        return new IndexingPlan
        {
            Files = [.. planned[false]],
            Unchanged = [.. planned[true].Select(p => p.Known!)],
            Gone = [.. Missing(task, walk, known.Keys).Order(StringComparer.Ordinal)],
            Unreadable = walk.Unreadable,
        };
    }

    private static PlannedFile Plan(FoundFile file, SourceRecord? known, IndexingTask task) => new(file, known, PlannedFile.SettingsFor(file, known, task));

    private static bool IsUnchanged(PlannedFile file) => file.MayBeUnchanged && file.Known!.Modified == file.File.Modified && file.Known.IsSettled;

    /// <summary>What lies below a folder that could not be looked into is not known to be gone.</summary>
    private static IEnumerable<string> Missing(IndexingTask task, FileWalk walk, IEnumerable<string> sources)
    {
        var present = walk.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return sources
            .Where(s => !present.Contains(s) && !walk.PassedOver.Contains(s) && task.Paths.Any(p => IsAtOrBelow(s, p)) && !walk.Unreadable.Exists(u => IsAtOrBelow(s, u.Path)));
    }

    public static bool IsAtOrBelow(string path, string folder)
    {
        var stem = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(stem, StringComparison.Ordinal)
            && (path.Length == stem.Length || stem.EndsWith(Path.DirectorySeparatorChar) || path[stem.Length] == Path.DirectorySeparatorChar);
    }
}
