using System.Diagnostics;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// The index beside the screen: opened and asked on threads of its own, so that no key ever waits for it. Each kind of
/// question has a thread, and only the last question of a kind is answered. Answers, and what went wrong, come as events.
/// </summary>
/// <param name="open">Opens the index; asked again when it could not and the person wants another try.</param>
/// <param name="exists">Whether the index is still where it was: one that is gone would read as an empty one.</param>
/// <param name="book">Who is who: learnt once the index is open, since it takes longer than a person waits for the first results.</param>
internal sealed class IndexDesk(Func<IArticleIndex> open, Func<bool> exists, SpeakerBook book, Action<ScreenEvent> post) : IDisposable
{
    private readonly LatestWorker _searching = new("search");
    private readonly LatestWorker _reading = new("read");
    private readonly LatestWorker _lookingUp = new("look up");
    private readonly LatestWorker _aside = new("aside");
    private volatile IArticleIndex? _index;

    /// <exception cref="IndexUnusableException">There is none yet.</exception>
    private IArticleIndex Index => _index ?? throw new IndexUnusableException("no index is open");

    public void Open() => _searching.Ask(_ =>
    {
        if (_index is not null) return;
        IArticleIndex? index = null;
        try
        {
            index = open();
            var opened = new IndexOpened(index.Statistics);
            _index = index;
            post(opened);
            Aside(() => Learn(index));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            index?.Dispose();
            post(new IndexFailed(Explain(e)));
        }
    });

    public void Search(StartSearch search)
    {
        // What stood beside the last answer must not keep the processor from the next one.
        if (search.Request.Offset == 0) _aside.GiveUp();
        _searching.Ask(cancellation => Answer(search, cancellation));
    }

    private void Answer(StartSearch search, CancellationToken cancellation)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var response = Index.Search(search.Request, cancellation);
            post(new SearchAnswered(search.Number, search.Request, response, clock.Elapsed));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            post(new SearchFailed(search.Number, Explain(e)));
        }
    }

    public void Load(ArticleQuestion question) => _reading.Ask(_ => Telling(() =>
    {
        var article = Index.Find(question.ArticleId);
        post(new ArticleLoaded(question, article, article is null ? ArticleMarks.None : Index.Mark(article, question.Query)));
    }));

    public void LookUp(StartLookup lookup) => _lookingUp.Ask(cancellation => Telling(() => post(new LookupFound(lookup.Number, lookup.Lookup.Find(SourcesOf(lookup.Lookup), cancellation)))));

    public void FindAside(StartAside aside) => _aside.Ask(cancellation => Telling(() => post(new AsideFound(aside.Number, aside.Lookup.Find(SourcesOf(aside.Lookup), cancellation)))));

    /// <summary>Moves to the latest commit; an index that could not be opened before is opened.</summary>
    /// <param name="isAskedFor">Whether the person asked and is to be told.</param>
    public void Refresh(bool isAskedFor)
    {
        if (_index is { } index) Aside(() => Refresh(index, isAskedFor));
        else Open();
    }

    private void Refresh(IArticleIndex index, bool isAskedFor)
    {
        if (!exists() && index.Statistics is { Generation: > 0 } gone)
        {
            post(new MessageArrived($"the index is gone; what was read of it stays on show: {gone.Location}"));
            return;
        }

        bool isNewer = index.Refresh();
        if (isNewer) post(new IndexOpened(index.Statistics));
        if (isNewer) Aside(() => Learn(index));
        if (isAskedFor) post(new MessageArrived(isNewer ? "the index has been read anew" : "nothing new in the index"));
    }

    public void Change(ChangeSpeakers change) => Aside(() =>
    {
        if (change.TakesBack) book.TakeBack(Index, change.Entry);
        else book.Add(Index, change.Entry);
        string shown = Index.Speakers.Shown(change.Entry.Action == LedgerAction.Rename && !change.TakesBack ? change.Entry.Other : change.About);
        post(new SpeakersChanged(shown, change.TakesBack ? $"taken back: {change.Entry}" : $"written into the ledger: {change.Entry}"));
    });

    public void Export(ExportResults export) => Aside(() => post(new MessageArrived(ResultFile.Write(Index, export))));

    public void Dispose()
    {
        _searching.Dispose();
        _reading.Dispose();
        _lookingUp.Dispose();
        _aside.Dispose();
        _index?.Dispose();
    }

    private LookupSources SourcesOf(Lookup lookup) => new(lookup.NeedsIndex ? Index : _index!, book);

    private void Learn(IArticleIndex index)
    {
        book.Learn(index);
        post(new SpeakersKnown());
    }

    /// <summary>Work that no later question may replace. It is not waited for when the person leaves: the index then goes away under it.</summary>
    private void Aside(Action work) => new Thread(() => Telling(work)) { Name = "aside", IsBackground = true }.Start();

    private void Telling(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            post(new MessageArrived(Explain(e)));
        }
    }

    /// <summary>One line for a person. A mistake of the program is told too: it costs an answer, not the session.</summary>
    private static string Explain(Exception e)
        => e is IOException or UnauthorizedAccessException or QuerySyntaxException ? e.Message : $"a mistake in the program: {e.Message} ({e.GetType().Name})";
}
