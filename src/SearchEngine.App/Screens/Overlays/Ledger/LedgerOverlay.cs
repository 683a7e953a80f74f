using System.Globalization;
using SearchEngine.News;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Who a speaker is: spellings to part, others who may be the same, and the decisions made, each of which can be taken back.</summary>
internal sealed record LedgerOverlay(string Name, SpeakerFile? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 100;

    public override IReadOnlyList<(string Key, string Does)> Hints =>
        [("Enter", "decide"), ("=", "same as …"), ("r", "rename"), ("v", "back to the speaker"), ("Esc", "close")];

    public override Lookup Wants(SearchState state) => new SpeakerFileLookup(Name);

    public override Overlay With(Finding finding) => finding is SpeakerFile found && found.Name == Name ? this with { Found = found, Position = default } : this;

    public override Overlay Renamed(string name) => this with { Name = name, Found = null };

    public override void Draw(Region screen, Canvas canvas)
    {
        var rows = Rows();
        var inside = canvas.Box(screen, Width, Math.Max(8, rows.Count + 7), $"Who is {Name}?");
        DrawHead(inside, canvas.Theme);
        var list = inside.Part(0, 3, inside.Width, inside.Height - 3);
        if (Found is not null && rows.Count == 0) list.WriteFitted(2, 0, "one spelling, nobody alike, nothing decided; = joins another speaker to this one", list.Width - 2, canvas.Theme.Quiet);
        int top = Position.Reveal(rows.Count, Math.Max(1, list.Height)).Top;
        for (int y = 0; y < list.Height && top + y < rows.Count; y++)
        {
            var row = list.Row(y);
            int x = row.WriteRight(0, rows[top + y].Does, canvas.Theme.Accent);
            row.WriteFitted(2, 0, rows[top + y].Text, x - 4, canvas.Theme.Text);
            DrawAsRow(row, canvas, top + y);
        }
    }

    protected override int Count(SearchState state) => Rows().Count;

    protected override int Visible(SearchState state) => Math.Max(1, state.Size.Height - 6);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is('r')) return state with { Overlay = new RenameOverlay(Name, TextField.Of(Name)) };
        if (key.Is('=')) return state with { Overlay = new MergeOverlay(Name, TextField.Empty, null, default) };
        if (key.Is('v')) return state with { Overlay = new SpeakerOverlay(new SpeakerLookup(Name), null, default) };
        var rows = Rows();
        if (!key.Is(KeyCode.Enter) || Position.Selected >= rows.Count) return state;
        var row = rows[Position.Selected];
        return new Transition(state, new ChangeSpeakers(row.Entry, row.TakesBack, Name));
    }

    private void DrawHead(Region inside, Theme theme)
    {
        if (Found is not { } found)
        {
            inside.Write(0, 0, "looking …", theme.Quiet);
            return;
        }

        string names = string.Join(" · ", found.Spellings.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Value} {s.Count:N0}")));
        inside.WriteFitted(0, 0, names, inside.Width, theme.Text);
        if (found.Reasons.Count > 0) inside.WriteFitted(0, 1, $"joined by the program: {string.Join("; ", found.Reasons)}", inside.Width, theme.Quiet);
    }

    private List<LedgerRow> Rows()
    {
        if (Found is not { } found) return [];
        string Other(SpeakerProposal p) => found.Spellings.Any(s => s.Value == p.Name) || p.Name == Name ? p.Other : p.Name;
        return
        [
            .. found.Decisions.Select(e => new LedgerRow($"decided: {e}", "take back", e, TakesBack: true)),
            .. found.Proposals.Select(p => new LedgerRow($"perhaps {Other(p)}: {p.Reason}", "the same", new LedgerEntry(LedgerAction.Merge, Name, Other(p)))),
            .. found.Spellings.Where(s => s.Value != Name).Select(s => new LedgerRow($"spelt {s.Value}", "somebody else", new LedgerEntry(LedgerAction.Split, Name, s.Value!))),
        ];
    }
}
