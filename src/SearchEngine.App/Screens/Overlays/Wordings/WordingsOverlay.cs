using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>One quotation as every outlet tells it, in order of first appearance, with what each says otherwise marked.</summary>
internal sealed record WordingsOverlay(WordingsLookup Question, Wordings? Found, ListPosition Position) : ListOverlay(Position)
{
    /// <summary>Rows of one telling: where and when, who, the words, a blank.</summary>
    private const int ItemHeight = 5;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "move"), ("Enter", "read it there"), ("y", "copy"), ("Esc", "close")];

    /// <summary>Of an article that stands for several, these.</summary>
    public static Transition Open(SearchState state) => state.SelectedHit switch
    {
        QuoteHit quote => state with { Overlay = new WordingsOverlay(new WordingsLookup(quote), null, default) },
        { Group.Count: > 1 } story => state with { Overlay = new GroupOverlay(story, default) },
        _ => state with { Message = "select a quotation first: a switches to quotations" },
    };

    public override Lookup Wants(SearchState state) => Question;

    public override Overlay With(Finding finding)
    {
        if (finding is not Wordings found) return this;
        int asked = found.Tellings.ToList().FindIndex(IsAsked);
        return this with { Found = found, Position = new ListPosition(Math.Max(0, asked), 0) };
    }

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Math.Min(112, screen.Width - 4), screen.Height, "Same words elsewhere");
        inside.WriteFitted(0, 0, Summary(), inside.Width, canvas.Theme.Strong);
        if (Found is not { } found) return;
        var list = inside.Part(0, 2, inside.Width, inside.Height - 2);
        int top = Position.Reveal(found.Tellings.Count, Math.Max(1, list.Height / ItemHeight)).Top;
        for (int number = top, y = 0; number < found.Tellings.Count && y < list.Height; number++, y += ItemHeight)
        {
            var item = list.Part(0, y, list.Width, ItemHeight - 1);
            DrawTelling(item.Part(2, 0, item.Width - 2, item.Height), canvas.Theme, found.Tellings[number], isFirst: number == 0);
            DrawAsRow(item, canvas, number);
        }
    }

    protected override int Count(SearchState state) => Found?.Tellings.Count ?? 0;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 6) / ItemHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (Found is not { } found || Position.Selected >= found.Tellings.Count) return state;
        var telling = found.Tellings[Position.Selected];
        if (key.Is(KeyCode.Enter)) return state with { Overlay = null, Pinned = telling.Hit, ReaderIsOpen = true };
        if (key.Is('y')) return new Transition(state with { Message = "the quotation is on the clipboard, if the terminal allows it" }, new CopyText(telling.Hit.Text));
        return state;
    }

    private string Summary()
    {
        if (Found is not { } found) return "looking …";
        if (found.Tellings.Count == 1) return "no other article has these words";
        int outlets = found.Tellings.Select(t => t.Hit.Outlet).Distinct(StringComparer.Ordinal).Count();
        int people = found.Tellings.Select(t => t.Hit.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        string who = people > 1 ? string.Create(CultureInfo.InvariantCulture, $", said to be by {people} people") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{found.Tellings.Count} tellings in {outlets} {(outlets == 1 ? "outlet" : "outlets")}{who}; marked: other words than in the first");
    }

    private bool IsAsked(Telling telling) => telling.Hit.ArticleId == Question.Quote.ArticleId && telling.Hit.QuoteNumber == Question.Quote.QuoteNumber;

    private void DrawTelling(Region item, Theme theme, Telling telling, bool isFirst)
    {
        string likeness = IsAsked(telling) ? "the one selected" : string.Create(CultureInfo.InvariantCulture, $"{100 * telling.Likeness:0} % like it");
        string about = isFirst ? $" · first · {likeness}" : $" · {likeness}";
        int forPlace = Math.Max(item.Width - TextMeasure.Columns(about), item.Width / 2);
        int x = item.WriteFitted(0, 0, HitView.Place(telling.Hit), forPlace, isFirst ? theme.Strong : theme.Text);
        item.WriteFitted(x, 0, about, item.Width - x, theme.Quiet);
        item.WriteFitted(0, 1, HitView.Speaker(telling.Hit), item.Width, theme.Accent);
        SnippetView.Draw(item.Part(0, 2, item.Width, 2), new Snippet(telling.Hit.Text, telling.Differs, 0), theme, telling.Hit.Kind == QuoteKind.Direct);
    }
}
