using System.Diagnostics;
using System.Text;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// The search screen at work: hands events to <see cref="SearchReducer"/>, draws what comes out, and has done what it asks
/// for. The first frame is on the screen before the index is open.
/// </summary>
internal sealed class SearchScreen : Screen, IDisposable
{
    private readonly ITerminal _terminal;
    private readonly EventLoop _loop;
    private readonly IndexDesk _index;
    private readonly MemoryDesk _memory;
    private readonly ReviewDesk _reviews;
    private readonly IndexingDesk _indexing;
    private readonly HitMap<ScreenEvent> _clicks = new();
    private SearchState _state;
    private bool _isFinished;

    private SearchScreen(ITerminal terminal, Func<IArticleIndex> openIndex, SearchScreenOptions options)
    {
        _terminal = terminal;
        _loop = new EventLoop(terminal) { EscapeTimeout = options.EscapeTimeout };
        _index = new IndexDesk(openIndex, options.IndexExists, options.Speakers, Post);
        _memory = new MemoryDesk(options.MemoryFolder, Post);
        _reviews = new ReviewDesk(options.Reviews, Post);
        _indexing = new IndexingDesk(options.Indexer, Post, () => _index.Refresh(isAskedFor: false));
        _state = new SearchState { Kind = options.Kind, Choices = options.Choices, IsDark = options.IsDark, MouseIsOn = options.Mouse, Theme = options.Theme }
            .WithQuery(TextField.Of(options.Query));
    }

    public override bool IsFinished => _isFinished;

    /// <summary>Runs the screen on this process's terminal until the person leaves it.</summary>
    /// <param name="openIndex">Opens the index; called on another thread, and again when the person tries again. What it throws is shown in one line.</param>
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
        using var screen = new SearchScreen(terminal, openIndex, options);
        screen._index.Open();
        screen._memory.Load();
        screen._reviews.Load();
        screen._loop.Run(screen);
    }

    public override void Handle(InputEvent input)
    {
        if (input is not MouseInput { Action: MouseAction.Press or MouseAction.Drag } mouse) Receive(new InputReceived(input));
        else if (_clicks.At(mouse.X, mouse.Y)?.By(mouse) is { } clicked) Receive(clicked);
    }

    public override void Draw(Grid grid)
    {
        _clicks.Clear();
        SearchView.Draw(grid, new Canvas(_state, Theme.For(_terminal.Profile.Depth, _state.IsDark, _state.Theme), _clicks));
    }

    public void Dispose()
    {
        _indexing.Dispose();
        _index.Dispose();
    }

    private void Post(ScreenEvent happened) => _loop.Post(() => Receive(happened));

    private void Receive(ScreenEvent happened)
    {
        var (state, effects) = SearchReducer.Apply(_state with { Now = TimeProvider.System.GetUtcNow() }, happened);
        _state = state;
        foreach (var effect in effects) Do(effect);
    }

    private void Do(Effect effect)
    {
        switch (effect)
        {
            case StartSearch search: _index.Search(search); break;
            case LoadArticle load: _index.Load(load.Question); break;
            case StartLookup lookup: _index.LookUp(lookup); break;
            case StartAside aside: _index.FindAside(aside); break;
            case ChangeSpeakers change: _index.Change(change); break;
            case StartIndexing start: _indexing.Start(start.Order); break;
            case StopIndexing: _indexing.Stop(); break;
            case RefreshIndex: _index.Refresh(isAskedFor: true); break;
            case RememberQuery remember: _memory.Remember(remember.Query); break;
            case LoadSearches: _memory.LoadSearches(); break;
            case ChangeSearches change: _memory.Change(change); break;
            case KeepReview keep: _reviews.Keep(keep.Review); break;
            case ExportResults export: _index.Export(export); break;
            case ShowElsewhere show: if (OtherPrograms.Show(_terminal, show) is { } problem) Receive(new MessageArrived(problem)); break;
            case OpenLink link: Receive(new MessageArrived(Browser.Open(link.Url) ?? "opened in the browser")); break;
            case CopyText copy: Copy(copy.Text); break;
            case SwitchMouse mouse: _terminal.Mouse = mouse.On; break;
            case RedrawScreen: _loop.Redraw(); break;
            case SuspendProgram: _terminal.Suspend(); break;
            case Quit: _isFinished = true; break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>OSC 52: the terminal puts it on the clipboard, over ssh too. The text goes as base64, so nothing of it can be a sequence.</summary>
    private void Copy(string text)
        => _terminal.Write(Encoding.ASCII.GetBytes($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\e\\"));
}
