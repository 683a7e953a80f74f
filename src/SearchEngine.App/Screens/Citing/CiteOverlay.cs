using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The selected result as a citation in several formats, each shown before it is copied.</summary>
internal sealed record CiteOverlay(CitationLookup Question, CitationFinding? Found, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 84;
    private const int PreviewHeight = 14;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "format"), ("Enter", "copy"), ("Esc", "close")];

    public static Transition Open(SearchState state) => state.SelectedHit switch
    {
        QuoteHit quote => state with { Overlay = new CiteOverlay(new CitationLookup(quote.ArticleId, quote.QuoteNumber, quote.Speaker), null, default) },
        { } hit => state with { Overlay = new CiteOverlay(new CitationLookup(hit.ArticleId, null, null), null, default) },
        _ => state,
    };

    public override Lookup Wants(SearchState state) => Question;

    public override Overlay With(Finding finding) => finding is CitationFinding found ? this with { Found = found } : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        int formats = CitationFormat.All.Count;
        var inside = canvas.Box(screen, Width, formats + PreviewHeight + 3, "Cite");
        for (int y = 0; y < formats; y++)
        {
            var row = inside.Row(y);
            row.Write(2, 0, CitationFormat.All[y].Name, canvas.Theme.Text);
            DrawAsRow(row, canvas, y);
        }

        Lines.Horizontal(inside.Row(formats), canvas.Theme.Line);
        var preview = inside.Part(0, formats + 1, inside.Width, inside.Height - formats - 1);
        TextView.Draw(preview, new TextLayout(Text() ?? (Found is null ? "…" : "the index no longer has this article"), preview.Width), 0, canvas.Theme.Text, []);
    }

    protected override int Count(SearchState state) => CitationFormat.All.Count;

    protected override int Visible(SearchState state) => CitationFormat.All.Count;

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (!key.Is(KeyCode.Enter) && !key.Is('y') && !key.Is('c')) return state;
        if (Text() is not { } text) return state;
        return new Transition(state with { Overlay = null, Message = $"{CitationFormat.All[Position.Selected].Name} is on the clipboard, if the terminal allows it" }, new CopyText(text));
    }

    private string? Text() => Found?.Citation is { } citation ? CitationFormat.All[Position.Selected].Write(citation) : null;
}
