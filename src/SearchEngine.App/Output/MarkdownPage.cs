using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>An article for a notebook: what is known of it, its text, its quotations as block quotes with their speakers.</summary>
internal sealed class MarkdownPage(TextWriter output, SpeakerDirectory speakers)
{
    public void Print(Article article)
    {
        output.WriteLine($"# {MarkdownText.Link(article.Title ?? Path.GetFileName(article.Source.Path), article.Url)}");
        output.WriteLine();
        var authors = article.Authors.Count > 0 ? ", by " + MarkdownText.Of(string.Join(", ", article.Authors)) : "";
        output.WriteLine($"*{MarkdownText.Of(HitText.Outlet(article.Outlet))}*, {MarkdownText.Of(HitText.Date(article.Date))}{authors}");
        foreach (var paragraph in article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output.WriteLine();
            output.WriteLine(MarkdownText.Of(paragraph));
        }

        if (article.Quotes.Count == 0) return;
        output.WriteLine();
        output.WriteLine("## Quotations");
        foreach (var quote in article.Quotes) Print(quote);
    }

    private void Print(Quote quote)
    {
        output.WriteLine();
        output.WriteLine($"> {MarkdownText.Of(HitText.Quoted(quote.Kind, quote.Text))}");
        output.WriteLine(">");
        output.WriteLine($"> — {MarkdownText.Of(HitText.Speaker(quote, speakers))}");
    }
}
