using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Results over time, and a range picked on it with keys or the mouse.</summary>
/// <param name="Cursor">The bucket gone to; null until the timeline is there.</param>
/// <param name="Anchor">The other end of the range being picked, null when one bucket is.</param>
internal sealed record DatesOverlay(DateScale Scale, int? Cursor = null, int? Anchor = null, Timeline? Found = null) : Overlay
{
    private const int BarsHeight = 8;

    public DatesPurpose Purpose { get; init; } = DatesPurpose.Narrow;

    public override IReadOnlyList<(string Key, string Does)> Hints =>
        [("← →", "move"), ("Space", "begin a range"), ("Enter", Purpose.Does), ("+ -", "days, months, years"), ("[ ]", "next with results"), ("x", "all dates"), ("Esc", "close")];

    public override Lookup Wants(SearchState state) => new TimelineLookup(Purpose.Question ?? state.Request, Scale);

    public override Overlay With(Finding finding)
        => finding is Timeline found && found.Scale == Scale ? this with { Found = found, Cursor = found.Counts.Count == 0 ? null : Inside(found, Cursor ?? found.Last) } : this;

    public override Transition After(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Escape) || key.Is('q') || key.Is('d')) return state with { Overlay = null };
        if (key.Is('x')) return Purpose.Use(state, null);
        if (key.Is('+') || key.Is('=')) return state with { Overlay = Zoom(Scale + 1) };
        if (key.Is('-')) return state with { Overlay = Zoom(Scale - 1) };
        if (Found is not { Counts.Count: > 0 } || Cursor is not { } cursor) return state;
        if (key.Is(' ')) return state with { Overlay = this with { Anchor = Anchor is null ? cursor : null } };
        if (key.Is(KeyCode.Enter)) return Purpose.Use(state, Picked(cursor));
        if (key.Is(']')) return state with { Overlay = ToFilled(1) };
        if (key.Is('[')) return state with { Overlay = ToFilled(-1) };
        return MoveOf(key, Columns(state)) is { } by ? state with { Overlay = Moved(by) } : state;
    }

    public override Overlay Scrolled(SearchState state, int by) => Moved(by);

    /// <summary>A click goes to a bucket, one on the bucket gone to picks it; dragging picks a range.</summary>
    public override Transition Pressed(SearchState state, int bucket, bool isDrag)
    {
        if (isDrag) return state with { Overlay = this with { Anchor = Anchor ?? Cursor, Cursor = bucket } };
        bool isInside = Cursor is { } cursor && bucket >= Math.Min(cursor, Anchor ?? cursor) && bucket <= Math.Max(cursor, Anchor ?? cursor);
        return isInside ? Purpose.Use(state, Picked(Cursor!.Value)) : state with { Overlay = this with { Cursor = bucket, Anchor = null } };
    }

    public override void Draw(Region screen, Canvas canvas)
    {
        var box = screen.Part(1, Math.Max(0, screen.Height - BarsHeight - 5), screen.Width - 2, Math.Min(screen.Height, BarsHeight + 5));
        var inside = canvas.BoxAt(box, Purpose.Title);
        if (Found is not { Counts.Count: > 0 } found || Cursor is not { } cursor)
        {
            inside.Write(0, 0, Found is null ? "counting …" : "no result has a date", canvas.Theme.Quiet);
            return;
        }

        var bars = new TimelineBars(found, cursor, inside.Width);
        bars.Draw(inside.Part(0, 2, inside.Width, inside.Height - 2), canvas, Anchor, cursor);
        DrawHead(inside.Row(0), canvas, found, cursor);
    }

    private DateRange Picked(int cursor)
        => new(DateBuckets.First(Scale, Math.Min(cursor, Anchor ?? cursor)), DateBuckets.Last(Scale, Math.Max(cursor, Anchor ?? cursor)));

    private void DrawHead(Region row, Canvas canvas, Timeline found, int cursor)
    {
        int from = Math.Min(cursor, Anchor ?? cursor), to = Math.Max(cursor, Anchor ?? cursor);
        int count = Enumerable.Range(from, to - from + 1).Sum(found.At);
        int x = row.Write(0, 0, Picked(cursor).ToString(), canvas.Theme.Strong);
        row.Write(x, 0, string.Create(CultureInfo.InvariantCulture, $" · {count:N0} of {found.Counts.Sum():N0}"), canvas.Theme.Text);
        string undated = found.Undated > 0 ? string.Create(CultureInfo.InvariantCulture, $" · {found.Undated:N0} undated") : "";
        row.WriteRight(0, $"{DateBuckets.Plural(Scale)}{undated}", canvas.Theme.Quiet);
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

    /// <summary>Over the empty buckets to the next one with results.</summary>
    private DatesOverlay ToFilled(int by)
    {
        int to = Cursor!.Value + by;
        while (to >= Found!.First && to <= Found.Last && Found.At(to) == 0) to += by;
        return to >= Found.First && to <= Found.Last ? this with { Cursor = to } : this;
    }

    /// <summary>Finer or coarser, around the days that are picked.</summary>
    private DatesOverlay Zoom(DateScale scale)
    {
        if (!Enum.IsDefined(scale) || Cursor is not { } cursor) return this;
        bool isFiner = scale > Scale, isBackwards = Anchor is { } other && other > cursor;
        int To(int bucket, bool isEnd) => DateBuckets.NumberOf(scale, isFiner && isEnd ? DateBuckets.Last(Scale, bucket) : DateBuckets.First(Scale, bucket));
        int? anchor = Anchor is { } at ? To(at, isBackwards) : null;
        return this with { Scale = scale, Cursor = To(cursor, Anchor is not null && !isBackwards), Anchor = anchor, Found = null };
    }
}
