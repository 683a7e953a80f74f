using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Who is missing: outlets that cover the search and never quote a speaker, then speakers whom one outlet alone quotes.</summary>
internal sealed record AbsenceOverlay(string? Speaker, Absence? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 96;
    private const int HeadHeight = 2;

    public AbsenceOverlay(string? speaker)
        : this(speaker, null, default)
    {
    }

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "move"), ("Enter", "show the articles or quotations"), ("Esc", "close")];

    /// <summary>About the speaker of the selected quotation, when there is one.</summary>
    public static Transition Open(SearchState state) => state with { Overlay = new AbsenceOverlay(SpeakerOverlay.NameIn(state)) };

    public override Lookup Wants(SearchState state) => new AbsenceLookup(state.Request, Speaker);

    public override Overlay With(Finding finding) => finding is Absence found && found.Speaker == Speaker ? this with { Found = found } : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, screen.Height, "Who is missing");
        if (Found is not { } found)
        {
            inside.Write(0, 0, "looking …", canvas.Theme.Quiet);
            return;
        }

        inside.WriteFitted(0, 0, Summary(found), inside.Width, canvas.Theme.Strong);
        var list = inside.Part(0, HeadHeight, inside.Width, inside.Height - HeadHeight);
        int count = found.Silent.Count + found.Lonely.Count, top = Position.Reveal(count, Math.Max(1, list.Height)).Top;
        for (int y = 0; y < list.Height && top + y < count; y++)
        {
            DrawRow(list.Row(y), canvas.Theme, found, top + y);
            DrawAsRow(list.Row(y), canvas, top + y);
        }
    }

    protected override int Count(SearchState state) => (Found?.Silent.Count ?? 0) + (Found?.Lonely.Count ?? 0);

    protected override int Visible(SearchState state) => Math.Max(1, state.Size.Height - 4 - HeadHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (!key.Is(KeyCode.Enter) || Found is not { } found || Position.Selected >= Count(state)) return state;
        int at = Position.Selected - found.Silent.Count;
        return at < 0 ? ShowSilent(state, found.Silent[Position.Selected].Value) : ShowLonely(state, found.Lonely[at]);
    }

    private static string Summary(Absence found)
    {
        string lonely = string.Create(CultureInfo.InvariantCulture, $"{found.Lonely.Count:N0} {(found.Lonely.Count == 1 ? "speaker is" : "speakers are")} quoted by one outlet alone");
        if (found.Speaker is not { } speaker) return lonely;
        string silent = found.Silent.Count == 1 ? "1 outlet covers this and does" : $"{found.Silent.Count} outlets cover this and do";
        return $"{silent} not quote {speaker}, {found.Quoting.Count} {(found.Quoting.Count == 1 ? "does" : "do")}; {lonely}";
    }

    private static void DrawRow(Region row, Theme theme, Absence found, int number)
    {
        bool isSilent = number < found.Silent.Count;
        var lonely = isSilent ? null : found.Lonely[number - found.Silent.Count];
        int count = isSilent ? found.Silent[number].Count : lonely!.Quotes;
        string noun = (isSilent, count) switch { (true, 1) => "article", (true, _) => "articles", (_, 1) => "quote", _ => "quotes" };
        int right = row.WriteRight(0, string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun,-8}"), theme.Quiet);
        string name = isSilent ? FacetRows.Label(found.Silent[number].Value) : lonely!.Name;
        int x = row.WriteFitted(2, 0, name, right - 4, theme.Text);
        row.WriteFitted(x, 0, isSilent ? $" · does not quote {found.Speaker}" : $" · only {lonely!.Outlet}", right - x - 2, theme.Quiet);
    }

    private static Transition ShowSilent(SearchState state, string? outlet) => state with
    {
        Overlay = null,
        Focus = Pane.Results,
        Kind = ResultKind.Articles,
        Choices = [.. state.Choices.Where(c => c.Field is not (FacetField.Outlet or FacetField.Speaker)), new FacetChoice(FacetField.Outlet, outlet)],
    };

    private static Transition ShowLonely(SearchState state, LonelySpeaker speaker) => state with
    {
        Overlay = null,
        Focus = Pane.Results,
        Kind = ResultKind.Quotes,
        Choices = [.. state.Choices.Where(c => c.Field != FacetField.Speaker), new FacetChoice(FacetField.Speaker, speaker.Name)],
    };
}
