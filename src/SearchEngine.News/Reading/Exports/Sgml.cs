using System.Net;

namespace SearchEngine.News;

/// <summary>Elements of flat SGML by their tags, whose ends may be missing.</summary>
internal static class Sgml
{
    /// <summary>What stands in the first element of this name, entities decoded; null where there is none.</summary>
    public static string? Element(string record, string name)
    {
        var start = Open(record, name);
        if (start < 0)
        {
            return null;
        }

        var end = record.IndexOf("</" + name + ">", start, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? record.IndexOf("\n<", start, StringComparison.Ordinal) : end;
        return Decoded(record[start..(end < 0 ? record.Length : end)]);
    }

    /// <summary>The first of these elements that says something.</summary>
    public static string? First(string record, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Element(record, name) is { } text && TextTidying.Line(HtmlText.ToText(text)) is { Length: > 0 } line)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute of the record's own tag.</summary>
    public static string? Attribute(string record, string name)
    {
        var tag = record.AsSpan(0, Math.Max(0, record.IndexOf('>')));
        var at = tag.IndexOf(" " + name + "=\"", StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? [] : tag[(at + name.Length + 3)..];
        var end = value.IndexOf('"');
        return end > 0 ? value[..end].ToString() : null;
    }

    private static int Open(string record, string name)
    {
        for (var at = record.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase); at >= 0; at = record.IndexOf("<" + name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length + 1;
            if (end < record.Length && record[end] is '>' or ' ')
            {
                var close = record.IndexOf('>', end);
                return close < 0 ? -1 : close + 1;
            }
        }

        return -1;
    }

    private static string Decoded(string text) => TextTidying.Characters(text.Contains('&') ? WebUtility.HtmlDecode(text) : text);
}
