using System.Collections.Frozen;
using System.Net;

namespace SearchEngine.News;

/// <summary>
/// Marked-up text without a page around it to plain paragraphs, in one pass and without a tree: block elements part
/// paragraphs, scripts and figures are left out, entities become characters.
/// </summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Set(
        "p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr thead tbody blockquote pre section article header footer aside main address figure form fieldset nav center p block hl1 hl2 td th");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Skipped = Set("script style noscript figcaption svg iframe object button select textarea template nav form head title media");

    public static string ToText(string html)
    {
        var text = new ParagraphWriter();
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            text.Append(Decode(tag < 0 ? rest : rest[..tag]));
            rest = tag < 0 ? [] : Tag(rest[tag..], text);
        }

        return text.ToString();
    }

    /// <summary>Handles what stands at "&lt;" and gives what follows it.</summary>
    private static ReadOnlySpan<char> Tag(ReadOnlySpan<char> at, ParagraphWriter text)
    {
        if (at.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Behind(at, "-->");
        }

        if (at.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            return at["<![CDATA[".Length..];
        }

        var name = Name(at, out var closing);
        if (name.IsEmpty && at is not ['<', '!' or '?', ..])
        {
            text.Append("<");
            return at[1..];
        }

        Span<char> lower = stackalloc char[Math.Min(name.Length, 16)];
        name[..lower.Length].ToLowerInvariant(lower);
        if (Blocks.Contains(lower))
        {
            text.Break();
        }

        var rest = Behind(at, ">");
        return !closing && Skipped.Contains(lower) && at[..^rest.Length] is not [.., '/', '>'] ? BehindElement(rest, lower) : rest;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag, out bool closing)
    {
        closing = tag is ['<', '/', ..];
        var name = tag[(closing ? 2 : 1)..];
        var end = 0;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || (end > 0 && name[end] is ':' or '-' or '.' or '_')))
        {
            end++;
        }

        name = end > 0 && char.IsAsciiLetter(name[0]) ? name[..end] : [];
        return name[(name.LastIndexOf(':') + 1)..];
    }

    /// <summary>Past the end of an element whose content is not shown; to the end of the text when it is never closed.</summary>
    private static ReadOnlySpan<char> BehindElement(ReadOnlySpan<char> text, scoped ReadOnlySpan<char> name)
    {
        var rest = text;
        while (rest.IndexOf("</", StringComparison.Ordinal) is >= 0 and var at)
        {
            rest = rest[(at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return Behind(rest, ">");
            }
        }

        return name is "script" or "style" ? [] : text;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? [] : text[(at + end.Length)..];
    }

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<char> text)
        => text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names)
        => names.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
