using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>One speaker: when, where and how surely they are quoted, and what they said last.</summary>
internal sealed record SpeakerOverlay(SpeakerLookup Question, SpeakerProfile? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int TimelineHeight = 5;
    private const int MostOutlets = 6;
    private const int ItemHeight = 2;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "read it"), ("d", "a period"), ("=", "compare two"), ("f", "only this speaker"), ("x", "without"), ("e", "who is who"), ("A", "who leaves them out"), ("Esc", "close")];

    /// <summary>The speaker of the selected quotation, or the one gone to among the facet values.</summary>
    public static Transition Open(SearchState state)
        => NameIn(state) is { } name
            ? state with { Overlay = new SpeakerOverlay(new SpeakerLookup(name), null, default) }
            : state with { Message = "select a quotation whose speaker is known, or a speaker among the facets" };

    public override Lookup Wants(SearchState state) => Question;

    public override Overlay With(Finding finding) => finding is SpeakerProfile found && found.Name == Question.Name ? this with { Found = found } : this;

    public override Overlay Renamed(string name) => new SpeakerOverlay(new SpeakerLookup(name), null, default);

    public override void Draw(Region screen, Canvas canvas)
    {
        string title = Question.When is { } when ? $"{Question.Name} · {when}" : Question.Name;
        var inside = canvas.Box(screen, Math.Min(112, screen.Width - 4), screen.Height, title);
        if (Found is not { } found)
        {
            inside.Write(0, 0, "looking …", canvas.Theme.Quiet);
            return;
        }

        int y = DrawHead(inside, canvas.Theme, found);
        y = DrawTimeline(inside, canvas, found, y);
        y = DrawOutlets(inside, canvas.Theme, found, y);
        DrawLatest(inside.Part(0, y, inside.Width, inside.Height - y), canvas, found);
    }

    protected override int Count(SearchState state) => Found?.Latest.Count ?? 0;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 4 - HeightAboveList(state.Size.Height)) / ItemHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is(KeyCode.Enter) && Found is { } found && Position.Selected < found.Latest.Count) return state with { Overlay = null, Pinned = found.Latest[Position.Selected], ReaderIsOpen = true };
        if (key.Is('d')) return state with { Overlay = PickPeriod() };
        if (key.Is('=')) return state with { Overlay = ComparisonOverlay.Begin(Question.Name, Question.Question, Question.When) };
        if (key.Is('A')) return state with { Overlay = new AbsenceOverlay(Question.Name) };
        if (key.Is('f')) return Narrowed(state, excluded: false);
        if (key.Is('e')) return state with { Overlay = new LedgerOverlay(Question.Name, null, default) };
        return key.Is('x') ? Narrowed(state, excluded: true) : state;
    }

    /// <summary>A bar of the timeline begins the picking of a period.</summary>
    public override Transition Pressed(SearchState state, int bucket, bool isDrag) => state with { Overlay = PickPeriod() with { Cursor = bucket } };

    private DatesOverlay PickPeriod() => new(DateScale.Month)
    {
        Purpose = new DatesPurpose($"{Question.Name}: when", "only then", Question.Question, (state, range) => state with { Overlay = new SpeakerOverlay(Question with { When = range }, null, default) }),
    };

    public static string? NameIn(SearchState state)
    {
        var row = state.Focus == Pane.Facets ? FacetRows.Of(state).FirstOrDefault(r => r.Number == state.Facets.Position.Selected) : null;
        return row is { Field: FacetField.Speaker, Value.Value: { } name } ? name : (state.SelectedHit as QuoteHit)?.Speaker;
    }

    private static bool IsRoomy(int height) => height >= 24;

    private int HeightAboveList(int screenHeight)
        => 3 + (IsRoomy(screenHeight) ? TimelineHeight + 1 + Math.Min(MostOutlets, Found?.Outlets.Count ?? 0) + 1 : 0);

    private static int DrawHead(Region inside, Theme theme, SpeakerProfile found)
    {
        string outlets = string.Create(CultureInfo.InvariantCulture, $"{found.Quotes:N0} {(found.Quotes == 1 ? "quote" : "quotes")} in {found.OutletCount:N0} {(found.OutletCount == 1 ? "outlet" : "outlets")}");
        string sure = string.Join(", ", found.Attributions.Where(a => a.Count > 0).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Count:N0} {FacetRows.Label(a.Value)}")));
        inside.WriteFitted(0, 0, $"{outlets} · {sure}", inside.Width, theme.Text);
        var others = found.Spellings.Where(s => s != found.Name).ToList();
        if (others.Count > 0) inside.WriteFitted(0, 1, $"also as {string.Join(" · ", others)}", inside.Width, theme.Quiet);
        return 3;
    }

    private int DrawTimeline(Region inside, Canvas canvas, SpeakerProfile found, int y)
    {
        if (inside.Height < 20 || found.Months.Counts.Count == 0) return y;
        int? from = Question.When is { } when ? DateBuckets.NumberOf(DateScale.Month, when.From) : null, to = Question.When is { } until ? DateBuckets.NumberOf(DateScale.Month, until.To) : null;
        new TimelineBars(found.Months, to ?? found.Months.Last, inside.Width).Draw(inside.Part(0, y, inside.Width, TimelineHeight), canvas, from, to);
        return y + TimelineHeight + 1;
    }

    private static int DrawOutlets(Region inside, Theme theme, SpeakerProfile found, int y)
    {
        if (inside.Height < 20) return y;
        int name = Math.Min(28, inside.Width / 3), most = found.Outlets.Count == 0 ? 0 : found.Outlets.Max(o => o.Count);
        foreach (var outlet in found.Outlets.Take(MostOutlets))
        {
            inside.WriteFitted(0, y, FacetRows.Label(outlet.Value), name, theme.Text);
            int x = inside.Write(name + 1, y, string.Create(CultureInfo.InvariantCulture, $"{outlet.Count,6:N0} "), theme.Quiet);
            Bars.Share(inside.Part(x, y++, Math.Min(40, inside.Width - x), 1), outlet.Count, most, theme.Bar);
        }

        return y + 1;
    }

    private void DrawLatest(Region list, Canvas canvas, SpeakerProfile found)
    {
        var theme = canvas.Theme;
        int top = Position.Reveal(found.Latest.Count, Math.Max(1, list.Height / ItemHeight)).Top;
        for (int number = top, y = 0; number < found.Latest.Count && y < list.Height; number++, y += ItemHeight)
        {
            var item = list.Part(0, y, list.Width, ItemHeight);
            var quote = found.Latest[number];
            item.WriteFitted(2, 0, HitView.Place(quote), item.Width - 2, theme.Quiet);
            SnippetView.Draw(item.Part(2, 1, item.Width - 2, 1), new Snippet(quote.Text, [], 0), theme, quote.Kind == QuoteKind.Direct);
            DrawAsRow(item, canvas, number);
        }
    }

    private Transition Narrowed(SearchState state, bool excluded) => state with
    {
        Overlay = null,
        Choices = [.. state.Choices.Where(c => c.Field != FacetField.Speaker || c.Value != Question.Name), new FacetChoice(FacetField.Speaker, Question.Name, excluded)],
    };
}
