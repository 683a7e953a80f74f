using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The article beside the list or filling the screen: its head, then its text with quotations and hits marked.</summary>
internal static class ArticleView
{
    public static void Draw(Region pane, Canvas canvas)
    {
        if (pane.IsEmpty) return;
        canvas.Clicks.Add(pane.Area, new PaneClicked(Pane.Preview));
        if (canvas.State.Article is not { } open) return;
        DrawHead(pane.Part(1, 0, pane.Width - 2, ScreenLayout.ArticleHeadHeight), canvas, open);
        var area = canvas.Layout.ArticleText;
        var text = pane.Part(ScreenLayout.ArticleMargin, ScreenLayout.ArticleHeadHeight, area.Width, area.Height);
        var speakers = ArticleSpeakers.Of(open.Article);
        speakers.DrawLegend(pane.Part(1, 2, pane.Width - 2, 1), canvas.Theme);
        TextView.Draw(text, open.Layout, open.Top, canvas.Theme.Text, Marks(open, canvas.Theme, speakers));
        DrawQuoteBar(pane, canvas, open);
        speakers.DrawLetters(pane.Part(0, ScreenLayout.ArticleHeadHeight, 1, area.Height), open, canvas.Theme);
    }

    private static void DrawHead(Region head, Canvas canvas, OpenArticle open)
    {
        var theme = canvas.Theme;
        string title = open.Article.Title ?? "(no title)";
        bool hasFocus = canvas.State.Focus == Pane.Preview || canvas.State.ReaderIsOpen;
        var fitted = title.AsSpan(0, TextMeasure.Fit(title, head.Width).Length);
        TextView.DrawLine(head.Row(0), fitted, 0, hasFocus ? theme.Accent : theme.Strong, [.. open.Marks.Title.Select(m => new StyledSpan(m.Start, m.End, theme.Hit))]);
        if (fitted.Length < title.Length) head.Write(head.Width - 1, 0, "…", theme.Quiet);
        string authors = open.Article.Authors.Count > 0 ? " · " + string.Join(", ", open.Article.Authors) : "";
        int right = head.WriteRight(1, Progress(open, canvas.Layout.ArticleText.Height), theme.Quiet);
        head.WriteFitted(0, 1, HitView.Place(open.Article.Outlet, open.Article.Date) + authors, right - 1, theme.Quiet);
    }

    private static string Progress(OpenArticle open, int height)
    {
        int hits = open.Marks.Text.Count;
        string hit = hits == 0 ? "" : open.CurrentHit >= 0 ? $"{open.CurrentHit + 1}/{hits} hits" : hits == 1 ? "1 hit" : $"{hits} hits";
        int last = open.Layout.Lines.Count - height;
        string place = last <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Min(100, 100L * open.Top / last)} %");
        return hit.Length > 0 && place.Length > 0 ? $"{hit} · {place}" : hit + place;
    }

    private static List<StyledSpan> Marks(OpenArticle open, Theme theme, ArticleSpeakers speakers)
    {
        var marks = new List<StyledSpan>();
        foreach (var quote in open.Article.Quotes.Where(q => q.Kind != QuoteKind.Indirect))
        {
            var style = theme.SpeakerStyle(speakers.NumberOf(quote));
            foreach (var span in quote.Spans) marks.Add(new StyledSpan(span.Start, span.End, style));
        }

        for (int i = 0; i < open.Marks.Text.Count; i++)
        {
            var span = open.Marks.Text[i];
            marks.Add(new StyledSpan(span.Start, span.End, i == open.CurrentHit ? theme.CurrentHit : theme.Hit));
        }

        return marks;
    }

    /// <summary>A bar beside the lines of the quotation that the article was opened at.</summary>
    private static void DrawQuoteBar(Region pane, Canvas canvas, OpenArticle open)
    {
        if (open.OpenedQuote is not { } quote) return;
        int first = open.Layout.LineOf(quote.Spans[0].Start), last = open.Layout.LineOf(Math.Max(0, quote.Spans[^1].End - 1));
        var column = pane.Part(0, ScreenLayout.ArticleHeadHeight, 1, canvas.Layout.ArticleText.Height);
        for (int line = Math.Max(first, open.Top); line <= last; line++) column.Write(0, line - open.Top, "▌", canvas.Theme.Accent);
    }
}
