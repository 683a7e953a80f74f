using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The article being previewed or read, laid out for the width it is shown in.</summary>
/// <param name="Layout">Its text in lines.</param>
/// <param name="Top">The first line on show.</param>
/// <param name="Quote">The quotation it was opened at, null when it was opened as an article.</param>
/// <param name="CurrentHit">The hit that was last gone to, -1 before the first.</param>
internal sealed record OpenArticle(Article Article, ArticleMarks Marks, TextLayout Layout, int Top, int? Quote, int CurrentHit)
{
    /// <summary>Lines shown above what is gone to.</summary>
    private const int Context = 2;

    public static OpenArticle Open(Article article, ArticleMarks marks, int? quote, int width)
        => new OpenArticle(article, marks, new TextLayout(article.Text, width), 0, null, -1).GoToStart(quote);

    public Quote? OpenedQuote => Quote is { } number && number < Article.Quotes.Count ? Article.Quotes[number] : null;

    /// <summary>At the quotation it is opened at, else at the first hit, else at the beginning.</summary>
    public OpenArticle GoToStart(int? quote)
    {
        var opened = this with { Quote = quote, Top = 0, CurrentHit = -1 };
        if (opened.OpenedQuote is { } found) return opened.ShowOffset(found.Spans[0].Start);
        return Marks.Text.Count > 0 ? opened.GoToHit(0) : opened;
    }

    public OpenArticle GoToHit(int hit)
    {
        if (Marks.Text.Count == 0) return this;
        hit = ((hit % Marks.Text.Count) + Marks.Text.Count) % Marks.Text.Count;
        return ShowOffset(Marks.Text[hit].Start) with { CurrentHit = hit };
    }

    /// <summary>The next hit, or the previous one: counted from the current one, or from what is on show when there is none.</summary>
    public OpenArticle Step(int by)
    {
        if (CurrentHit >= 0) return GoToHit(CurrentHit + by);
        int top = Layout.Lines[Math.Clamp(Top, 0, Layout.Lines.Count - 1)].Start;
        int next = 0;
        while (next < Marks.Text.Count && Marks.Text[next].Start < top) next++;
        return GoToHit(by > 0 ? next : next - 1);
    }

    public OpenArticle Scroll(int by, int height) => this with { Top = (int)Math.Clamp((long)Top + by, 0, Math.Max(0, Layout.Lines.Count - height)) };

    /// <summary>Laid out anew for a width, with the same words at the top.</summary>
    public OpenArticle Fit(int width)
    {
        if (width < 1 || Layout.Width == width) return this;
        var layout = new TextLayout(Article.Text, width);
        int offset = Layout.Lines[Math.Clamp(Top, 0, Layout.Lines.Count - 1)].Start;
        return this with { Layout = layout, Top = Top == 0 ? 0 : layout.LineOf(offset) };
    }

    private OpenArticle ShowOffset(int offset) => this with { Top = Math.Max(0, Layout.LineOf(offset) - Context) };
}
