using System.Globalization;
using SearchEngine.News;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Another speaker who is the same person: typing finds names, Enter joins the selected one.</summary>
internal sealed record MergeOverlay(string Name, TextField Typed, SpeakerNamesFinding? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 64;
    private const int Rows = 12;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("type", "find"), ("Enter", "the same person"), ("Esc", "close")];

    public override bool TakesText => true;

    public override Lookup Wants(SearchState state) => new SpeakerNamesLookup(Typed.Text.Trim());

    public override Overlay With(Finding finding) => finding is SpeakerNamesFinding found && found.Typed == Typed.Text.Trim() ? this with { Found = found, Position = default } : this;

    public override Overlay Pasted(string text) => this with { Typed = Typed.Insert(text) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Rows + 3, $"{Name} is the same as");
        inside.Write(0, 0, "›", canvas.Theme.Accent);
        TextFieldView.Draw(inside.Part(2, 0, inside.Width - 2, 1), Typed, hasFocus: true, canvas.Theme.Text);
        var names = Others();
        for (int y = 0; y < Rows && y < names.Count; y++)
        {
            var row = inside.Row(y + 1);
            row.WriteRight(0, names[y].Count.ToString("N0", CultureInfo.InvariantCulture), canvas.Theme.Quiet);
            row.WriteFitted(2, 0, names[y].Value!, row.Width - 10, canvas.Theme.Text);
            DrawAsRow(row, canvas, y);
        }
    }

    protected override int Count(SearchState state) => Others().Count;

    protected override int Visible(SearchState state) => Rows;

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (Typed.After(key) is { } typed) return state with { Overlay = this with { Typed = typed } };
        if (!key.Is(KeyCode.Enter) || Position.Selected >= Others().Count) return state;
        var entry = new LedgerEntry(LedgerAction.Merge, Name, Others()[Position.Selected].Value!);
        return new Transition(state with { Overlay = new LedgerOverlay(Name, null, default) }, new ChangeSpeakers(entry, false, Name));
    }

    private List<Model.FacetValue> Others() => [.. (Found?.Names ?? []).Where(n => n.Value != Name)];
}
