using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Settles which article is a copy of which in the order of the files, so that the same files make the same index, while the
/// articles are worked out in any order: a thread that is early leaves its article here and goes on with the next. Articles are
/// added by several threads at the same time; one that takes another's place goes in alone, when those before it are in.
/// </summary>
internal sealed class ArticleSettling(IArticleWriter writer, ArticleRegister register)
{
    private readonly object _gate = new();
    private readonly Dictionary<long, ExtractionJob> _early = [];
    private long _next;
    private int _adding;
    private bool _isReplacing;

    /// <summary>Takes a job that is worked out, and finishes every one whose turn it is, on this thread.</summary>
    /// <param name="finished">Told of each.</param>
    public void Pass(ExtractionJob job, Action<ExtractionJob> finished)
    {
        lock (_gate) _early.Add(job.Number, job);
        while (Take(out var added) is { } next)
        {
            if (added is not null) Add(added);
            finished(next);
        }
    }

    /// <summary>Settles the next job; null when it is not there yet, or its turn is another thread's.</summary>
    /// <param name="added">The article that is left to add.</param>
    private ExtractionJob? Take(out Article? added)
    {
        added = null;
        lock (_gate)
        {
            if (_isReplacing || !_early.Remove(_next, out var job)) return null;
            _next++;
            added = Settle(job);
            if (added is not null) _adding++;
            return job;
        }
    }

    private void Add(Article article)
    {
        try
        {
            writer.Add(article);
        }
        finally
        {
            lock (_gate)
            {
                _adding--;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private Article? Settle(ExtractionJob job)
    {
        if (job.Problem is not null) job.Source.Add(job.Problem);
        if (job.Article is null) return null;
        var (item, shown) = register.Claim(job.Article, job.Print, job.Source.File.File.Path);
        job.Source.Add(job.Article, item);
        if (shown is null || !item.IsCopy) return shown;
        Replace(shown);
        return null;
    }

    private void Replace(Article article)
    {
        _isReplacing = true;
        try
        {
            while (_adding > 0) Monitor.Wait(_gate);
            writer.Add(article);
        }
        finally
        {
            _isReplacing = false;
        }
    }
}
