using System.Collections.Concurrent;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>One run of the checker: runs checks side by side and collects what they find wrong.</summary>
internal sealed class CheckRun(IProgress<CheckProgress>? progress, CancellationToken cancellation)
{
    private readonly ConcurrentQueue<IndexProblem> _problems = new();
    private long _done;

    public long TotalBytes { get; set; }

    public IReadOnlyList<IndexProblem> Problems => [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Offset)];

    public bool IsDamaged(string file) => _problems.Any(p => p.File == file);

    /// <summary>Runs a check on each of several things at the same time.</summary>
    public void Each<T>(IEnumerable<T> items, Func<T, string> file, Func<T, long> length, Action<T> check)
        => Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, item =>
        {
            Try(file(item), () => check(item));
            progress?.Report(new CheckProgress(file(item), Interlocked.Add(ref _done, length(item)), TotalBytes));
        });

    public void Try(string file, Action check)
        => Try<object>(file, () =>
        {
            check();
            return null;
        });

    /// <returns>What the check returned, null when it found something wrong.</returns>
    public T? Try<T>(string file, Func<T?> check)
        where T : class
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return check();
        }
        catch (CorruptIndexException e)
        {
            _problems.Enqueue(new IndexProblem(e.File, e.Offset, e.Expected, e.Found));
        }
        catch (Exception e) when (e is IOException and not IndexVersionException or UnauthorizedAccessException)
        {
            _problems.Enqueue(new IndexProblem(file, 0, "a file that can be read", e is FileNotFoundException ? "nothing" : e.Message));
        }

        return null;
    }
}
