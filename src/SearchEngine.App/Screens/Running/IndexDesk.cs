using System.Diagnostics;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// The index beside the screen: opened and asked on threads of its own, so that no key ever waits for it. Each kind of
/// question has a thread, and only the last question of a kind is answered. Answers, and what went wrong, come as events.
/// </summary>
/// <param name="book">Who is who: learnt once the index is open, since it takes longer than a person waits for the first results.</param>
internal sealed class IndexDesk(SpeakerBook book, Action<ScreenEvent> post) : IDisposable
{
    private readonly LatestWorker _searching = new("search");
    private readonly LatestWorker _reading = new("read");
    private readonly LatestWorker _lookingUp = new("look up");
    private readonly LatestWorker _aside = new("aside");
    private IArticleIndex? _index;

    public void Open(Func<IArticleIndex> open) => _searching.Ask(_ =>
    {
        try
        {
            _index = open();
            post(new IndexOpened(_index.Statistics));
            Aside(() => Learn(_index));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
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
            var response = _index!.Search(search.Request, cancellation);
            post(new SearchAnswered(search.Number, search.Request, response, clock.Elapsed));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            post(new SearchFailed(search.Number, Explain(e)));
        }
    }

    public void Load(ArticleQuestion question) => _reading.Ask(_ => Telling(() =>
    {
        var article = _index!.Find(question.ArticleId);
        post(new ArticleLoaded(question, article, article is null ? ArticleMarks.None : _index.Mark(article, question.Query)));
    }));

    public void LookUp(StartLookup lookup) => _lookingUp.Ask(cancellation => Telling(() => post(new LookupFound(lookup.Number, lookup.Lookup.Find(new LookupSources(_index!, book), cancellation)))));

    public void FindAside(StartAside aside) => _aside.Ask(cancellation => Telling(() => post(new AsideFound(aside.Number, aside.Lookup.Find(new LookupSources(_index!, book), cancellation)))));

    /// <param name="isAskedFor">Whether the person asked and is to be told.</param>
    public void Refresh(bool isAskedFor) => Aside(() =>
    {
        bool isNewer = _index!.Refresh();
        if (isNewer) post(new IndexOpened(_index.Statistics));
        if (isNewer) Aside(() => Learn(_index));
        if (isAskedFor) post(new MessageArrived(isNewer ? "the index has been read anew" : "nothing new in the index"));
    });

    public void Change(ChangeSpeakers change) => Aside(() =>
    {
        if (change.TakesBack) book.TakeBack(_index!, change.Entry);
        else book.Add(_index!, change.Entry);
        string shown = _index!.Speakers.Shown(change.Entry.Action == LedgerAction.Rename && !change.TakesBack ? change.Entry.Other : change.About);
        post(new SpeakersChanged(shown, change.TakesBack ? $"taken back: {change.Entry}" : $"written into the ledger: {change.Entry}"));
    });

    public void Export(ExportResults export) => Aside(() => post(new MessageArrived(ResultFile.Write(_index!, export))));

    public void Dispose()
    {
        _searching.Dispose();
        _reading.Dispose();
        _lookingUp.Dispose();
        _aside.Dispose();
        _index?.Dispose();
    }

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
