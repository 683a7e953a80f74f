namespace SearchEngine.News;

/// <summary>Tells whether a field's value is HTML.</summary>
internal static class MarkupSniffer
{
    private const int LookedAt = 8000;

    private static readonly string[] Tags = ["<p>", "</p>", "<p ", "<br", "</a>", "</div>", "<hl2>", "</em>", "</strong>", "</span>", "<img ", "</b>", "</i>", "</table>", "</ul>", "</h"];

    public static BodyMarkup Of(ReadOnlySpan<char> value)
    {
        var head = value[..Math.Min(value.Length, LookedAt)];
        if (head.TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return BodyMarkup.HtmlPage;
        }

        return HasTag(head) ? BodyMarkup.HtmlFragment : BodyMarkup.Text;
    }

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[at..];
            foreach (var tag in Tags)
            {
                if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            text = text[1..];
        }

        return false;
    }
}
