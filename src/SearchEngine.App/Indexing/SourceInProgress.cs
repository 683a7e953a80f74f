using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One file between its opening and the last of its articles. The reading thread begins its items, any thread ends them.</summary>
/// <param name="file">The file.</param>
/// <param name="readAt">When it was opened.</param>
/// <param name="goesOn">Whether an earlier run's articles of it stay, and it is read on from where that run ended.</param>
internal sealed class SourceInProgress(PlannedFile file, DateTimeOffset readAt, bool goesOn)
{
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly List<SourceProblem> _problems = goesOn ? [.. file.Known!.Problems] : [];
    private readonly SourceItemList _held = goesOn ? new SourceItemList(file.Known!.Items) : [];
    private readonly int _articlesBefore = goesOn ? file.Known!.Articles : 0;
    private TaskCompletionSource? _quiet;
    private int _open = 1;
    private int _articles;
    private int _quotes;
    private string _contentHash = "";

    public PlannedFile File { get; } = file;

    /// <summary>Items that an earlier run has read.</summary>
    public int ItemsBefore { get; } = goesOn ? file.Known!.Progress!.Items : 0;

    /// <summary>Done when the file is read to its end and every item of it has ended.</summary>
    public Task Finished => _finished.Task;

    /// <summary>Articles of this run.</summary>
    public int Articles => _articles;

    public int Quotes => _quotes;

    /// <summary>How many of its articles were known from elsewhere.</summary>
    public int Copies { get; private set; }

    /// <summary>Items that have been passed on, those of an earlier run included.</summary>
    public int Items { get; set; }

    /// <summary>How far reading has come, asked of whoever reads.</summary>
    public Func<SourceProgress>? Progress { get; set; }

    /// <summary>What the index remembers of the file; asked for once it is finished.</summary>
    public SourceRecord Record => new(File.File.Path, File.File.Length, File.File.Modified, _contentHash, File.Settings, _articlesBefore + _articles, [.. _problems]) { Items = new SourceItemList(_held), ReadAt = readAt };

    /// <summary>
    /// What it remembers of a file that is not read to its end; asked for when no item is open. Null when there is nothing
    /// that it does not remember already.
    /// </summary>
    public SourceRecord? RecordSoFar => Items > ItemsBefore && Progress is not null ? Record with { Progress = Progress() } : null;

    public void Begin()
    {
        lock (_gate) _open++;
    }

    public void End()
    {
        lock (_gate)
        {
            if (--_open == 1) _quiet?.TrySetResult();
            if (_open > 0) return;
            if (_articlesBefore + _articles == 0 && _problems.Count == 0) _problems.Add(new SourceProblem(null, "no article was found in it"));
        }

        _finished.TrySetResult();
    }

    /// <summary>Waits, for the thread that reads the file, until every item that it has begun has ended.</summary>
    public Task WhenQuiet()
    {
        lock (_gate)
        {
            if (_open == 1) return Task.CompletedTask;
            _quiet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _quiet.Task;
        }
    }

    /// <summary>The file is read no further, and whoever read it cannot be asked again.</summary>
    public void FixProgress()
    {
        var reached = Progress!();
        Progress = () => reached;
    }

    /// <summary>The file is read to its end; its items may still be worked out.</summary>
    public void EndOfFile(string contentHash)
    {
        _contentHash = contentHash;
        End();
    }

    /// <summary>Articles are added by one thread at a time, in their order.</summary>
    public void Add(Article article, SourceItem item)
    {
        _held.Add(item);
        _articles++;
        _quotes += article.Quotes.Count;
        Copies += item.IsCopy ? 1 : 0;
    }

    public void Add(SourceProblem problem)
    {
        lock (_gate) _problems.Add(problem);
    }
}
