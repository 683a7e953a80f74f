namespace SearchEngine.News;

/// <summary>Lines that say where a text comes from: "Source » x", "(Source: x)", "© 2021 x", "All content by x is licensed under …".</summary>
internal static class CreditLine
{
    private const int LongestLine = 200;
    private const int LongestName = 60;

    private static readonly string[] Labels = ["source", "sources", "via", "courtesy of", "courtesy", "originally published by", "originally published in", "originally published on", "first published by", "first published in", "originally appeared in", "originally appeared on", "quelle", "fuente", "fonte", "bron", "источник"];

    /// <summary>The outlet that the line credits, as written, or null.</summary>
    public static string? Outlet(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim("()[]*_").Trim();
        return line.Length is < 3 or > LongestLine ? null : Labelled(line) ?? Copyright(line) ?? Licensed(line);
    }

    private static string? Labelled(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.Length > label.Length + 1)
            {
                var rest = line[label.Length..].TrimStart();
                var marked = !rest.IsEmpty && ":»›>|-–—=/".Contains(rest[0]);
                rest = rest.TrimStart(":»›>|-–—=/ ");
                return (marked || label.Contains(' ')) && char.IsWhiteSpace(line[label.Length]) | marked ? Name(rest) : null;
            }
        }

        return null;
    }

    /// <summary>"© 2021 Example Media Ltd. All rights reserved."</summary>
    private static string? Copyright(ReadOnlySpan<char> line)
    {
        var marked = false;
        var rest = line;
        while (StartsWithMark(rest, out var length))
        {
            marked = true;
            rest = rest[length..].TrimStart(" :-–—0123456789,.");
        }

        if (rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[3..];
        }

        return marked ? Name(BeforeNotice(rest)) : null;
    }

    private static string? Licensed(ReadOnlySpan<char> line)
    {
        var by = line.IndexOf("content by ", StringComparison.OrdinalIgnoreCase);
        var licensed = line.IndexOf(" is licensed under", StringComparison.OrdinalIgnoreCase);
        return by >= 0 && licensed > by ? Name(line[(by + "content by ".Length)..licensed]) : null;
    }

    private static bool StartsWithMark(ReadOnlySpan<char> text, out int length)
    {
        foreach (var mark in (ReadOnlySpan<string>)["©", "(c)", "copyright"])
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                length = mark.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private static ReadOnlySpan<char> BeforeNotice(ReadOnlySpan<char> text)
    {
        foreach (var end in (ReadOnlySpan<string>)[". ", ", all rights", " all rights", " 19", " 20", " |", " – ", " - ", " – "])
        {
            var at = text.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            text = at > 0 ? text[..at] : text;
        }

        return text;
    }

    private static string? Name(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim(".,;:()[]*|»«\"“”").Trim();
        return text.Length is > 1 and <= LongestName && WordCount.Of(text) <= 7 && text.IndexOfAny("?!") < 0 && char.IsLetterOrDigit(text[0]) ? text.ToString() : null;
    }
}
