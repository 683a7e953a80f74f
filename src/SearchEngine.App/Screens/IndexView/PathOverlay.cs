using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A file or folder to read, to watch, or to make the index anew from. What is typed of it can be completed.</summary>
/// <param name="Found">How the path can go on, null before that is known.</param>
/// <param name="Selected">The one gone to; below zero for none.</param>
internal sealed record PathOverlay(IndexingKind Kind, TextField Typed, PathFinding? Found = null, int Selected = -1) : Overlay
{
    private const int Width = 84;
    private const int Rows = 10;

    public override IReadOnlyList<(string Key, string Does)> Hints =>
        [("Enter", Selected >= 0 ? "take it" : Kind == IndexingKind.Watch ? "watch it" : "read it"), ("Tab", "complete"), ("↑ ↓", "choose"), ("Esc", "back")];

    public override bool TakesText => true;

    public override Lookup Wants(SearchState state) => new PathLookup(Typed.Text);

    public override Overlay With(Finding finding) => finding is PathFinding found && found.Typed == Typed.Text ? this with { Found = found, Selected = -1 } : this;

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape)) return state with { Overlay = state.Index.IsEmpty ? new EmptyIndexOverlay(default(ListPosition)) : new IndexOverlay() };
        if (key.Is(KeyCode.Down)) return state with { Overlay = Moved(1) };
        if (key.Is(KeyCode.Up)) return state with { Overlay = Moved(-1) };
        if (key.Is(KeyCode.Tab)) return state with { Overlay = Completed() };
        if (key.Is(KeyCode.Enter)) return Selected >= 0 ? state with { Overlay = Completed() } : Read(state);
        return state with { Overlay = Typed.After(key) is { } typed ? this with { Typed = typed, Selected = -1 } : this };
    }

    public override Overlay Pasted(string text) => this with { Typed = Typed.Insert(text), Selected = -1 };

    public override Overlay Scrolled(SearchState state, int by) => Moved(by);

    public override Transition Clicked(SearchState state, int row) => state with { Overlay = (this with { Selected = row }).Completed() };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Rows + 4, Title);
        TextFieldView.Draw(inside.Row(0), Typed, hasFocus: true, canvas.Theme.Text);
        var paths = Paths;
        if (Found is not null && paths.Count == 0) inside.WriteFitted(2, 2, "nothing begins like this", inside.Width - 2, canvas.Theme.Quiet);
        int top = new ListPosition(Math.Max(0, Selected), 0).Reveal(paths.Count, Rows).Top;
        for (int y = 0; y < Rows && top + y < paths.Count; y++)
        {
            var row = inside.Row(y + 2);
            row.WriteFitted(2, 0, PathText.Name(paths[top + y]), row.Width - 2, canvas.Theme.Text);
            canvas.Clicks.Add(row.Area, new OverlayRowClicked(top + y));
            if (top + y == Selected) SelectedRow.Draw(row, canvas.Theme);
        }
    }

    private string Title => Kind switch
    {
        IndexingKind.Watch => "Read this folder, and whatever changes in it",
        IndexingKind.Rebuild => "Make the index anew from this file or folder",
        _ => "Read this file or folder",
    };

    private IReadOnlyList<string> Paths => Found?.Paths ?? [];

    private PathOverlay Moved(int by) => Paths.Count == 0 ? this : this with { Selected = Math.Clamp(Selected + by, -1, Paths.Count - 1) };

    /// <summary>The path gone to, or else as much as all have in common.</summary>
    private PathOverlay Completed()
    {
        if (Paths.Count == 0) return this;
        string path = Selected >= 0 ? Paths[Selected] : Paths.Aggregate(Common);
        return path.Length > Typed.Text.Length ? this with { Typed = TextField.Of(path), Selected = -1 } : this with { Selected = Selected < 0 ? 0 : -1 };
    }

    private static string Common(string one, string other)
    {
        int same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same]) same++;
        return one[..same];
    }

    private Transition Read(SearchState state)
    {
        if (Typed.Text.Trim() is not { Length: > 0 } path) return state with { Message = "a path is missing" };
        return new Transition(state with { Overlay = new IndexOverlay() }, new StartIndexing(new IndexingOrder(Kind, path)));
    }
}
