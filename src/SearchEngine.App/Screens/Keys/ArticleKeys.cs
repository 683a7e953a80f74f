using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The article: beside the list, and filling the screen.</summary>
internal static class ArticleKeys
{
    public static Transition? ApplyInPreview(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Enter)) return state with { ReaderIsOpen = true };
        if (key.Is(KeyCode.Left) || key.Is('h')) return state with { Focus = Pane.Results };
        return ScrollOf(state, key) ?? ApplyAnywhere(state, key);
    }

    public static Transition ApplyInReader(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape) || key.Is('q') || key.Is(KeyCode.Left) || key.Is('h') || key.Is(KeyCode.Backspace)) return state with { ReaderIsOpen = false };
        if (key.Is('}') || key.Is(']')) return StepQuote(state, 1);
        if (key.Is('{') || key.Is('[')) return StepQuote(state, -1);
        if (key.Is('J')) return ResultKeys.Move(state with { Pinned = null }, 1);
        if (key.Is('K')) return ResultKeys.Move(state with { Pinned = null }, -1);
        return ScrollOf(state, key) ?? ApplyAnywhere(state, key) ?? InReader(state, key);
    }

    /// <summary>Commands about the article; those about the list would change what is not on show.</summary>
    private static Transition InReader(SearchState state, KeyPress key)
        => key.IsText && key.Rune.Value is 'c' or 'e' or 'o' or 'p' or 'r' or 'v' or 'w' or 'y' or ':' or '?' or 'M' or 'T' && ScreenCommands.Of((char)key.Rune.Value) is { } command ? command.Run(state) : state;

    /// <summary>What can be done with the selected article wherever the focus is, outside of text.</summary>
    public static Transition? ApplyAnywhere(SearchState state, KeyPress key)
    {
        if (key.Is('n')) return StepHit(state, 1);
        if (key.Is('N')) return StepHit(state, -1);
        return null;
    }

    public static SearchState Scroll(SearchState state, int by)
        => state with { Article = state.Article?.Scroll(by, ScreenLayout.Of(state).ArticleText.Height) };

    /// <summary>To the next quotation of the article, which then is the one that is cited, compared and reviewed.</summary>
    private static SearchState StepQuote(SearchState state, int by)
    {
        if (state.Article is not { } open || state.SelectedHit is not { } hit) return state;
        int to = open.Quote is { } at ? at + by : by > 0 ? 0 : open.Article.Quotes.Count - 1;
        return to < 0 || to >= open.Article.Quotes.Count
            ? state with { Message = open.Article.Quotes.Count == 0 ? "this article has no quotations" : "no further quotation" }
            : state with { Pinned = ArticleQuote.Of(open.Article, to, hit) };
    }

    private static Transition? ScrollOf(SearchState state, KeyPress key)
    {
        int page = Math.Max(1, ScreenLayout.Of(state).ArticleText.Height - 1);
        if (key.Is(' ')) return Scroll(state, page);
        if (Moves.Of(key, page) is { } by) return Scroll(state, by);
        return null;
    }

    private static SearchState StepHit(SearchState state, int by)
    {
        if (state.Article is not { } article) return state;
        if (article.Marks.Text.Count == 0) return state with { Message = "the query's words are not in this text" };
        return state with { Article = article.Step(by) };
    }

    public static Transition ShowElsewhere(SearchState state, bool inPager)
        => state.Article is { } open && open.Article.Id == state.SelectedHit?.ArticleId ? new Transition(state, new ShowElsewhere(open.Article, inPager)) : state with { Message = "open an article first: Enter" };

    public static Transition OpenLink(SearchState state)
    {
        if (state.SelectedHit is not { } hit) return state;
        return Links.IsSafe(hit.Url)
            ? new Transition(state, new OpenLink(hit.Url!))
            : state with { Message = hit.Url is null ? "the article's address is not known" : "only http and https addresses are opened" };
    }

    public static Transition Copy(SearchState state) => state.SelectedHit switch
    {
        QuoteHit quote => new Transition(state with { Message = "the quotation is on the clipboard, if the terminal allows it" }, new CopyText(quote.Text)),
        ArticleHit article => new Transition(state with { Message = "the address is on the clipboard, if the terminal allows it" }, new CopyText(article.Url ?? article.Source.ToString())),
        _ => state,
    };
}
