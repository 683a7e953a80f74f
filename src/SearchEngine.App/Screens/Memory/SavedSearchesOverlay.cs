using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The saved searches with what each finds now and what is new since it was last looked at.</summary>
internal sealed record SavedSearchesOverlay(SavedSearchesFinding? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 100;
    private const int NewsWidth = 34;

    public SavedSearchesOverlay()
        : this(null, default)
    {
    }

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "search"), ("D", "delete"), ("Esc", "close")];

    /// <summary>Read anew, as others may have changed them.</summary>
    public static Transition Open(SearchState state) => new(state with { Overlay = new SavedSearchesOverlay() }, new LoadSearches());

    /// <summary>Once the searches are read, the one gone to stays so wherever it stands now.</summary>
    public static SearchState After(SearchState state, SearchesLoaded loaded)
    {
        var next = state with { Saved = loaded.Searches, Message = loaded.Done ?? state.Message };
        if (state.Overlay is not SavedSearchesOverlay shown) return next;
        int at = state.Saved.ElementAtOrDefault(shown.Position.Selected) is { } search ? loaded.Searches.Select(s => s.Name).ToList().IndexOf(search.Name) : -1;
        var position = at < 0 ? shown.Position : shown.Position with { Selected = at };
        return next with { Overlay = shown with { Position = position.Reveal(loaded.Searches.Count, shown.Visible(next)) } };
    }

    public override Lookup? Wants(SearchState state) => state.Saved.Count > 0 ? new SavedSearchesLookup(state.Saved, state.Reviews) : null;

    public override Overlay With(Finding finding) => finding is SavedSearchesFinding found ? this with { Found = found } : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        var (saved, news) = (canvas.State.Saved, News(canvas.State));
        var inside = canvas.Box(screen, Width, Math.Max(5, (2 * saved.Count) + 2), "Saved searches");
        if (saved.Count == 0) inside.WriteFitted(0, 0, "none yet: S saves the search on the screen, filters and all", inside.Width, canvas.Theme.Quiet);
        int top = Position.Reveal(saved.Count, Math.Max(1, inside.Height / 2)).Top;
        for (int number = top, y = 0; number < saved.Count && y < inside.Height; number++, y += 2)
        {
            var item = inside.Part(0, y, inside.Width, 2);
            DrawSearch(item, canvas.Theme, saved[number], news?[number]);
            DrawAsRow(item, canvas, number);
        }
    }

    protected override bool NeedsRows => true;

    protected override int Count(SearchState state) => state.Saved.Count;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 4) / 2);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (Position.Selected >= state.Saved.Count) return state;
        if (key.Is(KeyCode.Enter)) return Open(state, state.Saved[Position.Selected]);
        if (!key.Is('D')) return state;
        string name = state.Saved[Position.Selected].Name;
        return new Transition(state, new ChangeSearches(all => all.Without(name), $"“{name}” is deleted"));
    }

    /// <summary>For each search on show; null until it is known.</summary>
    private IReadOnlyList<SavedSearchNews>? News(SearchState state) => ReferenceEquals(Found?.Searches, state.Saved) ? Found.News : null;

    private static void DrawSearch(Region item, Theme theme, SavedSearch search, SavedSearchNews? news)
    {
        item.WriteFitted(2, 0, search.Name, item.Width - NewsWidth - 3, theme.Strong);
        item.WriteFitted(2, 1, Description(search), item.Width - 2, theme.Quiet);
        if (news is null) return;
        string found = string.Create(CultureInfo.InvariantCulture, $"{news.Total:N0}");
        item.WriteRight(0, $"{found}{Change(search, news)}", news.New > 0 ? theme.Accent : theme.Quiet);
    }

    private static string Change(SavedSearch search, SavedSearchNews news)
    {
        if (search.SeenAt is not { } seen) return " · never looked at";
        string day = seen.ToLocalTime().ToString("d MMM", CultureInfo.InvariantCulture);
        if (news.New is not { } added) return string.Create(CultureInfo.InvariantCulture, $" · {news.Total - search.SeenTotal:+#,0;-#,0;0} since {day}");
        string gone = news.Gone > 0 ? string.Create(CultureInfo.InvariantCulture, $", {news.Gone:N0} gone") : "";
        string changed = news.Changed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {news.Changed:N0} changed") : "";
        return string.Create(CultureInfo.InvariantCulture, $" · {added:N0} new{changed}{gone} since {day}");
    }

    private static string Description(SavedSearch search)
    {
        string query = search.Query.Length > 0 ? search.Query : "everything";
        return string.Join(" · ", Filters.Labels(search).Prepend($"{HitText.Name(search.Kind)}: {query}"));
    }

    /// <summary>Searches again as it was saved, and counts as having looked at it.</summary>
    private Transition Open(SearchState state, SavedSearch search)
    {
        var next = state.WithQuery(TextField.Of(search.Query)) with
        {
            Overlay = null,
            Focus = Pane.Results,
            Kind = search.Kind,
            Sort = search.Sort,
            Choices = search.Choices,
            ReviewChoices = search.Reviews,
            From = search.From,
            To = search.To,
            Like = search.Like,
            IsGrouped = search.IsGrouped,
        };
        if (News(state) is not { } news) return next;
        var looked = search.LookedAt(news[Position.Selected], state.Now);
        return new Transition(next, new ChangeSearches(all => all.WithLook(looked), null));
    }
}
