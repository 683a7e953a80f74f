namespace SearchEngine.News;

/// <summary>Tells whether a field's value is HTML.</summary>
internal static class MarkupSniffer
{
    private const int LookedAt = 8000;

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
        foreach (var tag in (ReadOnlySpan<string>)["<p>", "</p>", "<p ", "<br", "</a>", "</div>", "<hl2>", "</em>", "</strong>", "</span>", "<img ", "</b>", "</i>", "</table>", "</ul>", "</h"])
        {
            if (text.Contains(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
