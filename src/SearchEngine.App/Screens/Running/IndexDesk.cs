using System.Diagnostics;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// The index beside the screen: opened and asked on threads of its own, so that no key ever waits for it. Each kind of
/// question has a thread, and only the last question of a kind is answered. Answers, and what went wrong, come as events.
/// </summary>
internal sealed class IndexDesk(Action<ScreenEvent> post) : IDisposable
{
    private readonly LatestWorker _searching = new("search");
    private readonly LatestWorker _reading = new("read");
    private readonly LatestWorker _lookingUp = new("look up");
    private IArticleIndex? _index;

    /// <param name="prepare">See <see cref="SearchScreenOptions.Prepare"/>.</param>
    public void Open(Func<IArticleIndex> open, Action<IArticleIndex>? prepare) => _searching.Ask(_ =>
    {
        try
        {
            _index = open();
            post(new IndexOpened(_index.Statistics));
            if (prepare is not null) new Thread(() => Prepare(_index, prepare)) { Name = "prepare", IsBackground = true }.Start();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            post(new IndexFailed(Explain(e)));
        }
    });

    public void Search(StartSearch search) => _searching.Ask(cancellation =>
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
    });

    public void Load(ArticleQuestion question) => _reading.Ask(_ => Telling(() =>
    {
        var article = _index!.Find(question.ArticleId);
        post(new ArticleLoaded(question, article, article is null ? ArticleMarks.None : _index.Mark(article, question.Query)));
    }));

    public void LookUp(StartLookup lookup) => _lookingUp.Ask(cancellation => Telling(() => post(new LookupFound(lookup.Number, lookup.Lookup.Find(_index!, cancellation)))));

    public void Refresh() => _searching.Ask(_ => Telling(() =>
    {
        bool isNewer = _index!.Refresh();
        if (isNewer) post(new IndexOpened(_index.Statistics));
        if (isNewer) post(new SpeakersKnown());
        post(new MessageArrived(isNewer ? "the index has been read anew" : "nothing new in the index"));
    }));

    public void Dispose()
    {
        _searching.Dispose();
        _reading.Dispose();
        _lookingUp.Dispose();
        _index?.Dispose();
    }

    /// <summary>Is not waited for when the person leaves: then the index goes away under it.</summary>
    private void Prepare(IArticleIndex index, Action<IArticleIndex> prepare) => Telling(() =>
    {
        prepare(index);
        post(new SpeakersKnown());
    });

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
