using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// What is decided about the selected result: seen, used or rejected, with a note. One letter decides; n writes a note
/// first. Decisions go into the review ledger and can be taken back, which the ledger keeps too.
/// </summary>
/// <param name="Note">The note being written, null while none is.</param>
internal sealed record ReviewOverlay(Hit Hit, TextField? Note) : Overlay
{
    private const int Width = 64;

    private static readonly (char Key, ReviewVerdict Verdict, string Does)[] Verdicts =
        [('s', ReviewVerdict.Seen, "seen"), ('u', ReviewVerdict.Used, "used"), ('r', ReviewVerdict.Rejected, "rejected"), ('o', ReviewVerdict.Open, "open: take it back")];

    public override IReadOnlyList<(string Key, string Does)> Hints
        => Note is null ? [("s u r", "seen, used, rejected"), ("n", "note"), ("o", "take back"), ("Esc", "close")] : [("Enter", "keep the note"), ("Esc", "back")];

    public override bool TakesText => Note is not null;

    public static Transition Open(SearchState state) => state.SelectedHit is { } hit ? state with { Overlay = new ReviewOverlay(hit, null) } : state;

    public override Transition After(SearchState state, KeyPress key)
    {
        if (Note is not null) return InNote(state, key, Note);
        if (key.Is(KeyCode.Escape) || key.Is('q')) return state with { Overlay = null };
        if (key.Is('n')) return state with { Overlay = this with { Note = TextField.Of(Before(state)?.Note ?? "") } };
        foreach (var (letter, verdict, _) in Verdicts)
        {
            if (key.Is(letter)) return Decide(state, verdict, verdict == ReviewVerdict.Open ? null : Before(state)?.Note);
        }

        return state;
    }

    public override Transition Clicked(SearchState state, int row)
        => row < Verdicts.Length ? After(state, KeyPress.Of(Verdicts[row].Key)) : After(state, KeyPress.Of('n'));

    public override Overlay Pasted(string text) => Note is null ? this : this with { Note = Note.Insert(text) };

    public override void Draw(Region screen, Canvas canvas)
    {
        var before = Before(canvas.State);
        var inside = canvas.Box(screen, Width, Verdicts.Length + 4, "Review");
        for (int y = 0; y < Verdicts.Length; y++)
        {
            var row = inside.Row(y);
            bool isNow = (before?.Verdict ?? ReviewVerdict.Open) == Verdicts[y].Verdict;
            row.Write(0, 0, isNow ? "■" : "□", isNow ? canvas.Theme.Accent : canvas.Theme.Quiet);
            row.Write(row.Write(2, 0, $"{Verdicts[y].Key}  ", canvas.Theme.Accent), 0, Verdicts[y].Does, canvas.Theme.Text);
            canvas.Clicks.Add(row.Area, new OverlayRowClicked(y));
        }

        var note = inside.Row(Verdicts.Length + 1);
        int x = note.Write(2, 0, "n  ", canvas.Theme.Accent);
        canvas.Clicks.Add(note.Area, new OverlayRowClicked(Verdicts.Length));
        if (Note is not null) TextFieldView.Draw(note.Part(x, 0, note.Width - x, 1), Note, hasFocus: true, canvas.Theme.Text);
        else note.WriteFitted(x, 0, before?.Note ?? "a note", note.Width - x, before?.Note is null ? canvas.Theme.Quiet : canvas.Theme.Text);
    }

    private Transition InNote(SearchState state, KeyPress key, TextField note)
    {
        if (key.Is(KeyCode.Escape)) return state with { Overlay = this with { Note = null } };
        if (!key.Is(KeyCode.Enter)) return state with { Overlay = note.After(key) is { } typed ? this with { Note = typed } : this };
        var verdict = Before(state)?.Verdict is { } before and not ReviewVerdict.Open ? before : ReviewVerdict.Seen;
        return Decide(state, verdict, note.Text.Trim() is { Length: > 0 } text ? text : null);
    }

    private Review? Before(SearchState state) => state.Reviews.Find(ResultReference.Of(Hit));

    private Transition Decide(SearchState state, ReviewVerdict verdict, string? note)
    {
        if (!state.CanReview) return state with { Overlay = null, Message = "there is no review ledger to write to" };
        string? about = Hit is QuoteHit quote ? quote.Text : Hit.Title;
        var review = new Review(ResultReference.Of(Hit), verdict, note, state.Now, about);
        string said = verdict == ReviewVerdict.Open ? "taken back" : $"marked as {Verdicts.First(v => v.Verdict == verdict).Does}";
        return new Transition(state with { Overlay = null, Reviews = state.Reviews.With(review), Message = said }, new KeepReview(review));
    }
}
