using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Everything that the screen can do with what is selected, by name: the palette's list, and what the single keys run.</summary>
internal static class ScreenCommands
{
    private static readonly Dictionary<char, ScreenCommand> ByKey = [];

    static ScreenCommands()
    {
        foreach (var command in All)
        {
            if (command.Keys.Length == 1) ByKey[command.Keys[0]] = command;
        }
    }

    private static readonly ReviewChoice[] ReviewFilters =
        [new(ReviewVerdict.Rejected, Excluded: true), new(ReviewVerdict.Open), new(ReviewVerdict.Used), new(ReviewVerdict.Seen), new(ReviewVerdict.Rejected)];

    public static IReadOnlyList<ScreenCommand> All { get; } =
    [
        new("Switch between quotations and articles", "a", SwitchKind),
        new("Sort: best, latest or earliest first", "s", state => state with { Sort = NextSort(state.EffectiveSort) }),
        new("Together: one result for what is told several times", "t", state => state with { IsGrouped = !state.IsGrouped, Message = state.IsGrouped ? "each result by itself" : "same story, same quotation: one result" }),
        new("Like this article", "~", state => state.SelectedHit is { } hit ? state with { Like = ArticleName.Of(hit), Kind = ResultKind.Articles, Focus = Pane.Results } : state, NeedsIndex: true),
        new("Take the spelling that is proposed", "Ctrl+Y", QueryKeys.TakeCorrection),
        new("Index: sources, what was skipped and why, rebuild, watch", "I", state => state with { Overlay = new IndexOverlay() }),
        new("When: pick a range of dates", "d", state => state with { Overlay = new DatesOverlay(DateScale.Month) }, NeedsIndex: true),
        new("Same words elsewhere: one quotation's wordings side by side", "w", WordingsOverlay.Open, NeedsIndex: true),
        new("Speaker: timeline, outlets, latest quotations", "v", SpeakerOverlay.Open, NeedsIndex: true),
        new("Matrix: who is quoted by which outlet", "m", state => state with { Overlay = new MatrixOverlay() }, NeedsIndex: true),
        new("Absent: who is left out by whom", "A", AbsenceOverlay.Open, NeedsIndex: true),
        new("Compare two periods of this search", "=", state => state with { Overlay = ComparisonOverlay.Begin("this search", state.Request, null) }, NeedsIndex: true),
        new("Cite: plain, Markdown, BibTeX, CSL-JSON", "c", CiteOverlay.Open, NeedsIndex: true),
        new("Review: seen, used, rejected, a note", "r", ReviewOverlay.Open, NeedsIndex: true),
        new("Beside each value: its share, or how it spreads over time", "b", state => state with { ShowsTrends = ScreenLayout.Of(state).TrendWidth == 0 }),
        new("By review: without rejected, unmarked, used, seen, rejected", "u", NextReviewFilter),
        new("Reviewed so far", "R", state => state with { Overlay = new ReviewsOverlay() }),
        new("Export these results into a file", "E", ExportOverlay.Open, NeedsIndex: true),
        new("Edit the article's file in $EDITOR", "e", state => ArticleKeys.ShowElsewhere(state, inPager: false)),
        new("Read the article in $PAGER", "p", state => ArticleKeys.ShowElsewhere(state, inPager: true)),
        new("Colours: by the terminal, dark, light, 16, none", "T", SwitchTheme),
        new("Save this search", "S", SaveSearchOverlay.Open),
        new("Saved searches, and what is new in them", "L", SavedSearchesOverlay.Open),
        new("Copy the quotation, or the article's address", "y", ArticleKeys.Copy),
        new("Open the article's address in the browser", "o", ArticleKeys.OpenLink),
        new("Filters in force: take back one by one", "F", FiltersOverlay.Open),
        new("Take back all filters", "X", state => Filters.None(state)),
        new("Mouse on or off", "M", SwitchMouse),
        new("See what has been indexed meanwhile", "F5", Refresh),
        new("All keys", "?", state => HelpOverlay.Switch(state)),
        new("Commands by name", ":", state => state with { Overlay = new PaletteOverlay() }),
        new("Quit", "q", state => new Transition(state, new Quit())),
    ];

    /// <summary>Null for a letter that does nothing.</summary>
    public static ScreenCommand? Of(char key) => ByKey.GetValueOrDefault(key);

    /// <summary>An index that cannot be asked is opened again.</summary>
    public static Transition Refresh(SearchState state)
    {
        if (state.Index == IndexStatus.Opening) return state with { Message = "the index is still being opened" };
        return new Transition(state with { Index = state.Index.IsOpen ? state.Index : IndexStatus.Opening }, new RefreshIndex());
    }

    private static Transition SwitchKind(SearchState state)
        => state with { Kind = state.Kind == ResultKind.Quotes ? ResultKind.Articles : ResultKind.Quotes };

    /// <summary>What hides most first: who goes through results wants to see no more of what they threw out.</summary>
    private static Transition NextReviewFilter(SearchState state)
    {
        int at = Array.FindIndex(ReviewFilters, f => state.ReviewChoices is [var only] && only == f);
        ReviewChoice? next = state.ReviewChoices.Count > 0 && at < 0 ? null : ReviewFilters.ElementAtOrDefault(at + 1);
        string message = next is null ? "reviewed or not" : $"{(next.Excluded ? "without" : "only")} {ReviewMark.NameOf(next.Verdict)} results";
        return state with { Results = default, ReviewChoices = next is null ? [] : [next], Message = message };
    }

    private static Transition SwitchMouse(SearchState state)
    {
        bool on = !state.MouseIsOn;
        return new Transition(state with { MouseIsOn = on, Message = on ? "mouse on" : "mouse off: the terminal selects text" }, new SwitchMouse(on));
    }

    private static Transition SwitchTheme(SearchState state)
    {
        var next = (ThemeName)(((int)state.Theme + 1) % Enum.GetValues<ThemeName>().Length);
        string name = next switch { ThemeName.Dark => "dark", ThemeName.Light => "light", ThemeName.Sixteen => "the terminal's sixteen", ThemeName.None => "none", _ => "as the terminal's background asks for" };
        return state with { Theme = next, Message = $"colours: {name}" };
    }

    private static SortOrder NextSort(SortOrder sort) => sort switch
    {
        SortOrder.Relevance => SortOrder.DateDescending,
        SortOrder.DateDescending => SortOrder.DateAscending,
        _ => SortOrder.Relevance,
    };
}
