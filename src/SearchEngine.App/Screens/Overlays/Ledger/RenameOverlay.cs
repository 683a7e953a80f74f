using SearchEngine.News;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Another name for a speaker to be shown under.</summary>
internal sealed record RenameOverlay(string Name, TextField Typed) : Overlay
{
    private const int Width = 64;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "rename"), ("Esc", "back")];

    public override bool TakesText => true;

    public override Transition After(SearchState state, KeyPress key)
    {
        var back = state with { Overlay = new LedgerOverlay(Name, null, default) };
        if (key.Is(KeyCode.Escape)) return back;
        if (key.Is(KeyCode.Enter)) return Typed.Text.Trim() is { Length: > 0 } name && name != Name ? new Transition(back, new ChangeSpeakers(new LedgerEntry(LedgerAction.Rename, Name, name), false, Name)) : back;
        return state with { Overlay = Typed.After(key) is { } typed ? this with { Typed = typed } : this };
    }

    public override Overlay Pasted(string text) => this with { Typed = Typed.Insert(text) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, 3, $"Show {Name} as");
        TextFieldView.Draw(inside, Typed, hasFocus: true, canvas.Theme.Text);
    }
}
