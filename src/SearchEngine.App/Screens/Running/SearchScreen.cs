using System.Diagnostics;
using System.Text;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// The search screen at work: hands events to <see cref="SearchReducer"/>, draws what comes out, and does what it asks for.
/// The index is opened and searched on threads of its own, so that the first frame and every key come before any answer.
/// </summary>
internal sealed class SearchScreen : Screen, IDisposable
{
    private readonly ITerminal _terminal;
    private readonly EventLoop _loop;
    private readonly HitMap<ScreenEvent> _clicks = new();
    private readonly LatestWorker _searching = new("search");
    private readonly LatestWorker _reading = new("read");
    private readonly LatestWorker _lookingUp = new("look up");
    private SearchState _state;
    private IArticleIndex? _index;
    private bool _isFinished;

    private SearchScreen(ITerminal terminal, SearchScreenOptions options)
    {
        _terminal = terminal;
        _loop = new EventLoop(terminal) { EscapeTimeout = options.EscapeTimeout };
        _state = new SearchState { Kind = options.Kind, Choices = options.Choices, IsDark = options.IsDark, MouseIsOn = options.Mouse }
            .WithQuery(TextField.Of(options.Query));
    }

    public override bool IsFinished => _isFinished;

    /// <summary>Runs the screen on this process's terminal until the person leaves it.</summary>
    /// <param name="openIndex">Opens the index; called on another thread. What it throws is shown in one line.</param>
    /// <returns>False when there is no terminal to show a screen on; nothing was done then.</returns>
    public static bool TryRun(Func<IArticleIndex> openIndex, SearchScreenOptions options)
    {
        using var terminal = PosixTerminal.TryOpen(options.Mouse);
        if (terminal is null) return false;
        Run(terminal, openIndex, options);
        return true;
    }

    /// <summary>Runs the screen on a terminal until the person leaves it or the terminal goes.</summary>
    public static void Run(ITerminal terminal, Func<IArticleIndex> openIndex, SearchScreenOptions options)
    {
        using var screen = new SearchScreen(terminal, options);
        screen._searching.Ask(_ => screen.OpenIndex(openIndex, options.Prepare));
        screen._loop.Run(screen);
    }

    public override void Handle(InputEvent input)
    {
        if (input is MouseInput { Action: MouseAction.Press, Button: 0 } press)
        {
            if (_clicks.At(press.X, press.Y) is { } clicked) Receive(clicked);
        }
        else
        {
            Receive(new InputReceived(input));
        }
    }

    public override void Draw(Grid grid)
    {
        _clicks.Clear();
        SearchView.Draw(grid, new Canvas(_state, Theme.For(_terminal.Profile.Depth, _state.IsDark), _clicks));
    }

    public void Dispose()
    {
        _searching.Dispose();
        _reading.Dispose();
        _lookingUp.Dispose();
        _index?.Dispose();
    }

    private void Receive(ScreenEvent happened)
    {
        var (state, effects) = SearchReducer.Apply(_state, happened);
        _state = state;
        foreach (var effect in effects) Do(effect);
    }

    private void Do(Effect effect)
    {
        switch (effect)
        {
            case StartSearch search: _searching.Ask(cancellation => Search(search, cancellation)); break;
            case LoadArticle load: _reading.Ask(_ => Load(load.Question)); break;
            case StartLookup lookup: _lookingUp.Ask(cancellation => LookUp(lookup, cancellation)); break;
            case RefreshIndex: _searching.Ask(_ => Refresh()); break;
            case OpenLink link: Receive(new MessageArrived(Browser.Open(link.Url) ?? "opened in the browser")); break;
            case CopyText copy: Copy(copy.Text); break;
            case SwitchMouse mouse: _terminal.Mouse = mouse.On; break;
            case RedrawScreen: _loop.Redraw(); break;
            case SuspendProgram: _terminal.Suspend(); break;
            case Quit: _isFinished = true; break;
            default: throw new UnreachableException();
        }
    }

    private void Post(ScreenEvent happened) => _loop.Post(() => Receive(happened));

    private void OpenIndex(Func<IArticleIndex> open, Action<IArticleIndex>? prepare)
    {
        try
        {
            _index = open();
            Post(new IndexOpened(_index.Statistics));
            if (prepare is not null) new Thread(() => Prepare(_index, prepare)) { Name = "prepare", IsBackground = true }.Start();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Post(new IndexFailed(e.Message));
        }
    }

    /// <summary>Is not waited for when the person leaves: then the index goes away under it.</summary>
    private void Prepare(IArticleIndex index, Action<IArticleIndex> prepare)
    {
        try
        {
            prepare(index);
            Post(new SpeakersKnown());
        }
        catch (ObjectDisposedException)
        {
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Post(new MessageArrived(e.Message));
        }
    }

    private void Refresh()
    {
        try
        {
            bool isNewer = _index!.Refresh();
            if (isNewer) Post(new IndexOpened(_index.Statistics));
            Post(new MessageArrived(isNewer ? "the index has been read anew" : "nothing new in the index"));
            if (isNewer) Post(new SpeakersKnown());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Post(new MessageArrived(e.Message));
        }
    }

    private void Search(StartSearch search, CancellationToken cancellation)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var response = _index!.Search(search.Request, cancellation);
            Post(new SearchAnswered(search.Number, search.Request, response, clock.Elapsed));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or QuerySyntaxException)
        {
            Post(new SearchFailed(search.Number, e.Message));
        }
    }

    private void LookUp(StartLookup lookup, CancellationToken cancellation)
    {
        try
        {
            Post(new LookupFound(lookup.Number, lookup.Lookup.Find(_index!, cancellation)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Post(new MessageArrived(e.Message));
        }
    }

    private void Load(ArticleQuestion question)
    {
        try
        {
            var article = _index!.Find(question.ArticleId);
            Post(new ArticleLoaded(question, article, article is null ? ArticleMarks.None : _index.Mark(article, question.Query)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Post(new MessageArrived(e.Message));
        }
    }

    /// <summary>OSC 52: the terminal puts it on the clipboard, over ssh too. The text goes as base64, so nothing of it can be a sequence.</summary>
    private void Copy(string text)
        => _terminal.Write(Encoding.ASCII.GetBytes($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\e\\"));
}
