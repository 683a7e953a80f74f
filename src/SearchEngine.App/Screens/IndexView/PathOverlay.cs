using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A file or folder to read, or to watch.</summary>
internal sealed record PathOverlay(IndexingKind Kind, TextField Typed) : Overlay
{
    private const int Width = 84;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", Kind == IndexingKind.Watch ? "watch it" : "read it"), ("Esc", "back")];

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape)) return state with { Overlay = new IndexOverlay() };
        if (!key.Is(KeyCode.Enter)) return state with { Overlay = Typed.After(key) is { } typed ? this with { Typed = typed } : this };
        if (Typed.Text.Trim() is not { Length: > 0 } path) return state with { Message = "a path is missing" };
        return new Transition(state with { Overlay = new IndexOverlay() }, new StartIndexing(new IndexingOrder(Kind, path)));
    }

    public override Overlay Pasted(string text) => this with { Typed = Typed.Insert(text) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, 3, Kind == IndexingKind.Watch ? "Read this folder, and whatever changes in it" : "Read this file or folder");
        TextFieldView.Draw(inside, Typed, hasFocus: true, canvas.Theme.Text);
    }
}
