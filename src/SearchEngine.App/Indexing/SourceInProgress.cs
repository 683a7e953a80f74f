using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One file between its opening and the last of its articles. The reading thread begins its items, any thread ends them.</summary>
internal sealed class SourceInProgress(PlannedFile file)
{
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly List<SourceProblem> _problems = [];
    private int _open = 1;
    private int _articles;
    private int _quotes;
    private string _contentHash = "";

    public PlannedFile File { get; } = file;

    /// <summary>Done when the file is read to its end and every item of it has ended.</summary>
    public Task Finished => _finished.Task;

    public int Quotes => _quotes;

    /// <summary>What the index remembers of the file; asked for once it is finished.</summary>
    public SourceRecord Record => new(File.File.Path, File.File.Length, File.File.Modified, _contentHash, File.Settings, _articles, [.. _problems]);

    public void Begin() => Interlocked.Increment(ref _open);

    public void End()
    {
        if (Interlocked.Decrement(ref _open) > 0) return;
        if (_articles == 0 && _problems.Count == 0) _problems.Add(new SourceProblem(null, "no article was found in it"));
        _finished.TrySetResult();
    }

    /// <summary>The file is read to its end; its items may still be worked out.</summary>
    public void EndOfFile(string contentHash)
    {
        _contentHash = contentHash;
        End();
    }

    public void Add(Article article)
    {
        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _quotes, article.Quotes.Count);
    }

    public void Add(SourceProblem problem)
    {
        lock (_gate) _problems.Add(problem);
    }
}
