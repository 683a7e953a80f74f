using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A name for the search on the screen. One that is taken already is given to this search.</summary>
internal sealed record SaveSearchOverlay(TextField Name) : Overlay
{
    private const int Width = 64;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "save"), ("Esc", "close")];

    public override bool TakesText => true;

    public static Transition Open(SearchState state) => state with { Overlay = new SaveSearchOverlay(TextField.Of(state.Query.Text)) };

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape)) return state with { Overlay = null };
        if (key.Is(KeyCode.Enter)) return Save(state);
        return state with { Overlay = Name.After(key) is { } name ? new SaveSearchOverlay(name) : this };
    }

    public override Overlay Pasted(string text) => new SaveSearchOverlay(Name.Insert(text));

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, 3, "Save this search as");
        TextFieldView.Draw(inside, Name, hasFocus: true, canvas.Theme.Text);
    }

    private Transition Save(SearchState state)
    {
        string name = Name.Text.Trim();
        if (name.Length == 0) return state with { Message = "a name is missing" };
        var search = Named(name, state);
        return new Transition(state with { Overlay = null }, new ChangeSearches(all => all.With(search), $"saved as “{name}”; L lists what is saved"));
    }

    private static SavedSearch Named(string name, SearchState state)
        => SavedSearch.Of(name, state.Query.Text, state.Request) with { Sort = state.Sort, Reviews = state.ReviewChoices, Like = state.Like };
}
