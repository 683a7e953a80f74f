using System.Text;

namespace SearchEngine.App;

internal static class MarkdownCitation
{
    private const string Special = "\\`*_{}[]<>#|";

    public static string Write(Citation citation)
    {
        var text = new StringBuilder();
        if (citation.Words is { } words) text.Append($"> “{Escape(words)}”\n>\n> — **{Escape(citation.Who)}**, ");
        string title = citation.Link is { } link ? $"[{Escape(citation.Title)}](<{link}>)" : $"“{Escape(citation.Title)}”";
        text.Append(title);
        if (citation.Outlet is { } outlet) text.Append($", *{Escape(outlet)}*");
        return text.Append($", {citation.Day}  \n").Append(citation.Words is null ? "" : "> ").Append($"<small>{Escape(citation.Proof)}</small>\n").ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
