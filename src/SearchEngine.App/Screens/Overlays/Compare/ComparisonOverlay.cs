using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Two periods side by side: how much was said, where, in which words, and what came last in each.</summary>
/// <param name="IsRight">Whether the second period has the keys.</param>
internal sealed record ComparisonOverlay(string About, ComparisonLookup Question, Comparison? Found, ListPosition Position, bool IsRight = true) : ListOverlay(Position)
{
    private const int MostOutlets = 5;
    private const int ItemHeight = 2;
    private const int WordLines = 2;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("h l", "left and right"), ("j k", "move"), ("Enter", "read it"), ("d", "other periods"), ("Esc", "close")];

    /// <summary>Asks for the periods that are not known yet, then compares.</summary>
    public static Overlay Begin(string about, SearchRequest question, DateRange? first)
    {
        if (first is null) return Pick($"{about}: the first of two periods", question, (state, range) => state with { Overlay = Begin(about, question, range ?? DateRange.Always) });
        return Pick($"{about}: compare {first} with", question, (state, range) => state with { Overlay = Of(about, question, first, range ?? DateRange.Always) });
    }

    public override Lookup Wants(SearchState state) => Question;

    public override Overlay With(Finding finding) => finding is Comparison found ? this with { Found = found } : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, screen.Width - 2, screen.Height, $"{About}: two periods");
        if (Found is not { } found)
        {
            inside.Write(0, 0, "comparing …", canvas.Theme.Quiet);
            return;
        }

        int half = (inside.Width - 3) / 2;
        DrawPeriod(inside.Part(0, 0, half, inside.Height), canvas, found.First, found.Second, hasKeys: !IsRight);
        Lines.Vertical(inside.Part(half + 1, 0, 1, inside.Height), canvas.Theme.Line);
        DrawPeriod(inside.Part(half + 3, 0, half, inside.Height), canvas, found.Second, found.First, hasKeys: IsRight);
    }

    protected override int Count(SearchState state) => Shown?.Latest.Count ?? 0;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 4 - HeadHeight(state.Size.Height - 4)) / ItemHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Left) || key.Is('h')) return state with { Overlay = this with { IsRight = false, Position = default } };
        if (key.Is(KeyCode.Right) || key.Is('l') || key.Is(KeyCode.Tab)) return state with { Overlay = this with { IsRight = !key.Is(KeyCode.Tab) || !IsRight, Position = default } };
        if (key.Is('d')) return state with { Overlay = Begin(About, Question.Question, null) };
        if (!key.Is(KeyCode.Enter) || Shown is not { } shown || Position.Selected >= shown.Latest.Count) return state;
        return state with { Overlay = null, Pinned = shown.Latest[Position.Selected], ReaderIsOpen = true };
    }

    private PeriodSummary? Shown => IsRight ? Found?.Second : Found?.First;

    private static ComparisonOverlay Of(string about, SearchRequest question, DateRange first, DateRange second)
    {
        var (earlier, later) = first.From <= second.From ? (first, second) : (second, first);
        return new ComparisonOverlay(about, new ComparisonLookup(question, earlier, later), null, default);
    }

    private static DatesOverlay Pick(string title, SearchRequest question, Func<SearchState, DateRange?, Transition> use)
        => new(DateScale.Month) { Purpose = new DatesPurpose(title, "take it", question with { Kind = ResultKind.Quotes }, use) };

    private static int HeadHeight(int height) => height < 16 ? 2 : 4 + MostOutlets + WordLines + 1;

    private void DrawPeriod(Region column, Canvas canvas, PeriodSummary shown, PeriodSummary other, bool hasKeys)
    {
        var theme = canvas.Theme;
        int x = column.WriteFitted(0, 0, shown.When.ToString(), column.Width, hasKeys ? theme.Accent : theme.Strong);
        column.WriteFitted(x, 0, string.Create(CultureInfo.InvariantCulture, $" · {shown.Total:N0} {(shown.Total == 1 ? "quote" : "quotes")}"), column.Width - x, theme.Text);
        int y = HeadHeight(column.Height);
        if (y > 2)
        {
            DrawOutlets(column.Part(0, 2, column.Width, MostOutlets), theme, shown, other);
            DrawWords(column.Part(0, 3 + MostOutlets, column.Width, WordLines), theme, shown);
        }

        DrawLatest(column.Part(0, y, column.Width, column.Height - y), canvas, shown, hasKeys);
    }

    private static void DrawOutlets(Region rows, Theme theme, PeriodSummary shown, PeriodSummary other)
    {
        for (int y = 0; y < rows.Height && y < shown.Outlets.Count; y++)
        {
            var outlet = shown.Outlets[y];
            bool isOnlyHere = other.Outlets.All(o => o.Value != outlet.Value);
            int right = rows.WriteRight(y, string.Create(CultureInfo.InvariantCulture, $"{outlet.Count:N0}"), theme.Quiet);
            int x = rows.WriteFitted(0, y, FacetRows.Label(outlet.Value), right - 8, theme.Text);
            if (isOnlyHere) rows.Write(x, y, " only", theme.Accent);
        }
    }

    private static void DrawWords(Region rows, Theme theme, PeriodSummary shown)
    {
        string words = shown.Words.Count == 0 ? "no word marks it off" : "marked by " + string.Join(" · ", shown.Words.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Word} {w.Count:N0}")));
        TextView.Draw(rows, new TextLayout(words, Math.Max(1, rows.Width)), 0, shown.Words.Count == 0 ? theme.Quiet : theme.Text, []);
    }

    private void DrawLatest(Region list, Canvas canvas, PeriodSummary shown, bool hasKeys)
    {
        int top = hasKeys ? Position.Reveal(shown.Latest.Count, Math.Max(1, list.Height / ItemHeight)).Top : 0;
        for (int number = top, y = 0; number < shown.Latest.Count && y < list.Height; number++, y += ItemHeight)
        {
            var item = list.Part(0, y, list.Width, ItemHeight);
            var quote = shown.Latest[number];
            item.WriteFitted(2, 0, $"{HitView.Speaker(quote)} · {HitView.Place(quote)}", item.Width - 2, canvas.Theme.Quiet);
            SnippetView.Draw(item.Part(2, 1, item.Width - 2, 1), new Snippet(quote.Text, [], 0), canvas.Theme, quote.Kind == QuoteKind.Direct);
            if (hasKeys) DrawAsRow(item, canvas, number);
        }
    }
}
