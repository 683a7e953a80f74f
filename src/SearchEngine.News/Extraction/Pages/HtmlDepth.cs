using System.Collections.Frozen;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchEngine.News;

/// <summary>
/// Tells without a parser whether a page nests deeper than can be afforded: each open element costs the parser time at
/// every tag that follows. Elements that close themselves when the next one opens are not counted.
/// </summary>
internal static class HtmlDepth
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting =
        "area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option optgroup thead tbody tfoot colgroup html head body path circle rect use g"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var rest = html; rest.IndexOf('<') is >= 0 and var at;)
        {
            rest = rest[(at + 1)..];
            var closing = rest is ['/', ..];
            var name = Name(closing ? rest[1..] : rest);
            if (!name.IsEmpty && !NotNesting.Contains(name))
            {
                depth = Math.Max(0, depth + (closing ? -1 : 1));
                if (depth > ReadingLimits.HtmlDepth)
                {
                    return true;
                }

                if (!closing && RawTextEnd(name) is { } end)
                {
                    // What looks like tags in a script is none.
                    var behind = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
                    rest = behind < 0 ? [] : rest[behind..];
                }
            }
        }

        return false;
    }

    /// <exception cref="UnreadableException">It nests too deep.</exception>
    public static IHtmlDocument Parse(string html)
        => IsTooDeep(html) ? throw new UnreadableException($"elements nested deeper than {ReadingLimits.HtmlDepth}") : new HtmlParser().ParseDocument(html);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return end > 0 && char.IsAsciiLetter(tag[0]) ? tag[..end] : [];
    }

    private static string? RawTextEnd(ReadOnlySpan<char> name)
        => name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : null;
}
