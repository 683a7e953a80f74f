using System.Text;
using SearchEngine.Model;
using SearchEngine.Terminal;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The search screen without threads and without a terminal: bytes typed go in, the grid a person would see comes out.</summary>
internal sealed class ScreenDriver
{
    private readonly IArticleIndex _index;
    private readonly InputParser _parser = new(TimeSpan.Zero);
    private readonly HitMap<ScreenEvent> _clicks = new();

    public ScreenDriver(int width, int height, IArticleIndex? index = null, bool? isDark = null)
    {
        _index = index ?? new FakeIndex();
        State = new SearchState { IsDark = isDark };
        Receive(new InputReceived(new Resized(width, height)));
    }

    public SearchState State { get; private set; }

    public SpeakerBook Book { get; } = new(null, null);

    /// <summary>What was asked of the world beside the index.</summary>
    public List<Effect> Done { get; } = [];

    /// <summary>The saved searches on disk, which others may change too.</summary>
    public IReadOnlyList<SavedSearch> Saved { get; set; } = [];

    /// <summary>Answers of the index are held back while this is true.</summary>
    public bool IndexIsSlow { get; set; }

    /// <summary>Questions that wait while the index is slow.</summary>
    public Queue<Effect> Waiting { get; } = new();

    public ScreenDriver Open()
    {
        Receive(new IndexOpened(_index.Statistics));
        return this;
    }

    /// <summary>Types: text as bytes of a terminal, with a lone Escape at the end taken for the key.</summary>
    public ScreenDriver Type(string text)
    {
        var events = new List<InputEvent>();
        _parser.Feed(Encoding.UTF8.GetBytes(text), events);
        _parser.Flush(events);
        foreach (var input in events) Receive(new InputReceived(input));
        return this;
    }

    public ScreenDriver Resize(int width, int height)
    {
        Receive(new InputReceived(new Resized(width, height)));
        return this;
    }

    public ScreenDriver Click(int x, int y)
    {
        Draw(ColorDepth.None);
        return Mouse(MouseAction.Press, x, y);
    }

    /// <summary>The mouse over what was last drawn, as the running screen takes it.</summary>
    public ScreenDriver Mouse(MouseAction action, int x, int y, int button = 0)
    {
        if (_clicks.At(x, y)?.By(new MouseInput(action, button, x, y)) is { } clicked) Receive(clicked);
        return this;
    }

    public void Receive(ScreenEvent happened)
    {
        var (state, effects) = SearchReducer.Apply(State, happened);
        State = state;
        foreach (var effect in effects)
        {
            if (IndexIsSlow && effect is StartSearch or LoadArticle) Waiting.Enqueue(effect);
            else Do(effect);
        }
    }

    public void Do(Effect effect)
    {
        switch (effect)
        {
            case StartSearch search: Receive(new SearchAnswered(search.Number, search.Request, _index.Search(search.Request), TimeSpan.FromMilliseconds(2))); break;
            case StartLookup lookup: Receive(new LookupFound(lookup.Number, lookup.Lookup.Find(new LookupSources(_index, Book), default))); break;
            case StartAside aside: Receive(new AsideFound(aside.Number, aside.Lookup.Find(new LookupSources(_index, Book), default))); break;
            case LoadArticle load: Load(load.Question); break;
            case LoadSearches: Receive(new SearchesLoaded(Saved, null)); break;
            case ChangeSearches change: Receive(new SearchesLoaded(Saved = change.Change(Saved), change.Done)); break;
            default: Done.Add(effect); break;
        }
    }

    /// <summary>The screen as the terminal shows it, by way of the bytes that would be sent.</summary>
    public ModelTerminal Draw(ColorDepth depth)
    {
        var grid = new Grid(State.Size.Width, State.Size.Height);
        _clicks.Clear();
        SearchView.Draw(grid, new Canvas(State, Theme.For(depth, State.IsDark, State.Theme), _clicks));
        var terminal = new ModelTerminal(grid.Width, grid.Height, RuneWidth.Of);
        terminal.Write(new Presenter(depth, synchronized: true).Present(grid));
        return terminal;
    }

    public string Text() => Draw(ColorDepth.None).Text();

    private void Load(ArticleQuestion question)
    {
        var article = _index.Find(question.ArticleId);
        Receive(new ArticleLoaded(question, article, article is null ? ArticleMarks.None : _index.Mark(article, question.Query)));
    }
}
