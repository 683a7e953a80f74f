namespace SearchEngine.News;

/// <summary>
/// The place line that agency copy opens with: "TEHRAN, Feb. 3 (Agency) – ", "BEIRUT, Lebanon (Agency) -- ", "(Agency) - ".
/// </summary>
internal static class AgencyDateline
{
    private const int LongestMark = 30;

    /// <summary>The agency that the opening of a text names between a place and a dash, or null.</summary>
    public static string? Agency(ReadOnlySpan<char> opening)
    {
        const int LookedAt = 120;
        var head = opening[..Math.Min(opening.Length, LookedAt)];
        var open = head.IndexOfAny('(', '/');
        if (open < 0 || !IsPlaceAndDay(head[..open]))
        {
            return null;
        }

        var mark = Mark(head[open..], out var rest);
        return !mark.IsEmpty && StartsWithDash(rest) ? mark.Trim().ToString() : null;
    }

    /// <summary>Words in capitals, or short ones each with a capital, such as a city and its country.</summary>
    public static bool IsPlace(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd(",.-–— ");
        var words = 0;
        foreach (var range in text.SplitAny(" ,-/"))
        {
            var word = text[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && !(word is "al" or "el" or "de" or "of" or "the" or "and"))
            {
                return false;
            }

            words += word.IsEmpty ? 0 : 1;
        }

        return words is > 0 and <= 6;
    }

    /// <summary>A place in capitals with a comma behind it, as a dateline opens that names no agency: "PORT ELLIS, ".</summary>
    public static bool IsPlaceInCapitals(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var first = text[..Math.Max(0, text.IndexOfAny(' ', ','))];
        return text.EndsWith(',') && IsPlace(text) && first.Length > 1 && !first.ContainsAnyInRange('a', 'z');
    }

    /// <summary>What follows a place and a date in agency copy: a name between brackets or slashes.</summary>
    public static bool IsAgencyMark(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" ,.-–—");
        return !Mark(text, out var rest).IsEmpty && (StartsWithDash(rest) || text[0] == '/');
    }

    public static bool StartsWithDash(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && text[0] is '-' or '–' or '—' or ':' or '_' or '―';
    }

    private static bool IsPlaceAndDay(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return true;
        }

        var end = text.IndexOfAnyInRange('0', '9');
        return IsPlace(end < 0 ? text : text[..end]);
    }

    private static ReadOnlySpan<char> Mark(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = [];
        var close = text.IsEmpty ? -1 : text[0] switch
        {
            '(' => text.IndexOf(')'),
            '/' => text[1..].IndexOf('/') + 1,
            _ => -1,
        };
        if (close is <= 1 or > LongestMark || !char.IsUpper(text[1]))
        {
            return [];
        }

        rest = text[(close + 1)..];
        return text[1..close];
    }
}
