using System.Text;

namespace SearchEngine.App;

/// <summary>Text in Markdown that stays text: whatever would become markup is escaped, and only web addresses become links.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#|~&";
    private const string SpecialAtStart = "+-=";

    public static string Of(string text)
    {
        var clean = CleanText.Of(text).Trim();
        var escaped = new StringBuilder(clean.Length);
        var digits = clean.Length - clean.AsSpan().TrimStart("0123456789").Length;
        for (var i = 0; i < clean.Length; i++)
        {
            var startsList = (i == 0 && SpecialAtStart.Contains(clean[0], StringComparison.Ordinal)) || (i > 0 && i == digits && clean[i] is '.' or ')');
            if (startsList || Special.Contains(clean[i], StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A link when the address is one of the web, else the text alone.</summary>
    public static string Link(string text, string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? $"[{Of(text)}](<{address.AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)"
            : Of(text);
}
