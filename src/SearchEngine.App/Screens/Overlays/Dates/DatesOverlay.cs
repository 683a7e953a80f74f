using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The results over time, and a range picked on it.</summary>
/// <param name="Cursor">The bucket gone to; null until the timeline is there.</param>
/// <param name="Anchor">The other end of the range being picked, null when one bucket is.</param>
internal sealed record DatesOverlay(DateScale Scale, int? Cursor = null, int? Anchor = null, Timeline? Found = null) : Overlay
{
    private const int BarsHeight = 8;

    public override IReadOnlyList<(string Key, string Does)> Hints =>
        [("← →", "move"), ("Space", "begin a range"), ("Enter", "narrow to it"), ("+ -", "years, months, days"), ("x", "all dates"), ("Esc", "close")];

    public override Lookup Wants(SearchState state) => new TimelineLookup(state.Request, Scale);

    public override Overlay With(Finding finding)
        => finding is Timeline found && found.Scale == Scale ? this with { Found = found, Cursor = Inside(found, Cursor ?? found.Last) } : this;

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape) || key.Is('q') || key.Is('d')) return state with { Overlay = null };
        if (key.Is('x')) return state with { Overlay = null, From = null, To = null };
        if (key.Is('+')) return state with { Overlay = Zoom(Scale + 1) };
        if (key.Is('-')) return state with { Overlay = Zoom(Scale - 1) };
        if (Found is not { Counts.Count: > 0 } || Cursor is not { } cursor) return state;
        if (key.Is(' ')) return state with { Overlay = this with { Anchor = Anchor is null ? cursor : null } };
        if (key.Is(KeyCode.Enter)) return Narrow(state, Math.Min(cursor, Anchor ?? cursor), Math.Max(cursor, Anchor ?? cursor));
        return MoveOf(key, Columns(state)) is { } by ? state with { Overlay = Moved(by) } : state;
    }

    public override Overlay Scrolled(SearchState state, int by) => Moved(by);

    public override void Draw(Region screen, Canvas canvas)
    {
        var box = screen.Part(1, Math.Max(0, screen.Height - BarsHeight - 6), screen.Width - 2, Math.Min(screen.Height, BarsHeight + 5));
        var inside = Frame.Draw(box, "When", canvas.Theme.Line, canvas.Theme.Accent);
        if (Found is not { Counts.Count: > 0 } found || Cursor is not { } cursor)
        {
            inside.Write(0, 0, Found is null ? "counting …" : "no result has a date", canvas.Theme.Quiet);
            return;
        }

        var bars = new TimelineBars(found, cursor, inside.Width);
        bars.Draw(inside.Part(0, 2, inside.Width, inside.Height - 2), canvas.Theme, Anchor, cursor);
        DrawHead(inside.Row(0), canvas, found, cursor);
    }

    private void DrawHead(Region row, Canvas canvas, Timeline found, int cursor)
    {
        int from = Math.Min(cursor, Anchor ?? cursor), to = Math.Max(cursor, Anchor ?? cursor);
        string range = from == to ? DateBuckets.Name(Scale, from) : $"{DateBuckets.Name(Scale, from)} … {DateBuckets.Name(Scale, to)}";
        int count = Enumerable.Range(from, to - from + 1).Sum(found.At);
        int x = row.Write(0, 0, range, canvas.Theme.Strong);
        row.Write(x, 0, string.Create(CultureInfo.InvariantCulture, $" · {count:N0} of {found.Counts.Sum():N0}"), canvas.Theme.Text);
        if (found.Undated > 0) row.WriteRight(0, string.Create(CultureInfo.InvariantCulture, $"{found.Undated:N0} undated"), canvas.Theme.Quiet);
    }

    private static int? MoveOf(KeyPress key, int page) => (key.Key, key.Modifiers) switch
    {
        (KeyCode.Left, _) => -1,
        (KeyCode.Right, _) => 1,
        (KeyCode.Character, KeyModifiers.None) when key.Is('h') => -1,
        (KeyCode.Character, KeyModifiers.None) when key.Is('l') => 1,
        _ => Moves.Of(key, page),
    };

    private static int Columns(SearchState state) => Math.Max(1, (state.Size.Width - 6) / 2);

    private static int Inside(Timeline found, int bucket) => Math.Clamp(bucket, found.First, Math.Max(found.First, found.Last));

    private DatesOverlay Moved(int by) => Found is { } found && Cursor is { } cursor ? this with { Cursor = (int)Math.Clamp((long)cursor + by, found.First, found.Last) } : this;

    /// <summary>Finer or coarser, around the day in the middle of the bucket gone to.</summary>
    private DatesOverlay Zoom(DateScale scale)
    {
        if (!Enum.IsDefined(scale) || Cursor is not { } cursor) return this;
        return new DatesOverlay(scale, DateBuckets.NumberOf(scale, DateBuckets.First(Scale, cursor)), Anchor is { } anchor ? DateBuckets.NumberOf(scale, DateBuckets.First(Scale, anchor)) : null);
    }

    private Transition Narrow(SearchState state, int from, int to)
        => state with { Overlay = null, From = DateBuckets.First(Scale, from), To = DateBuckets.Last(Scale, to) };
}
