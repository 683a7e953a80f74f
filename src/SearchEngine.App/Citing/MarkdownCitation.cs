using System.Text;

namespace SearchEngine.App;

internal static class MarkdownCitation
{
    public static string Write(Citation citation)
    {
        var text = new StringBuilder();
        if (citation.Quoted is { } words) text.Append($"> {MarkdownText.Of(words)}\n>\n> — **{MarkdownText.Of(citation.Who)}**, ");
        text.Append(citation.Link is { } link ? MarkdownText.Link(citation.Title, link) : $"“{MarkdownText.Of(citation.Title)}”");
        if (citation.Outlet is { } outlet) text.Append($", *{MarkdownText.Of(outlet)}*");
        return text.Append($", {citation.Day}  \n").Append(citation.Words is null ? "" : "> ").Append($"<small>{MarkdownText.Of(citation.Proof)}</small>\n").ToString();
    }
}
