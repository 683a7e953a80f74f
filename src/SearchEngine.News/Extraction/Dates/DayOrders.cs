namespace SearchEngine.News;

/// <summary>In which order the writers of a language put day, month and year. English is written both ways and tells nothing.</summary>
internal static class DayOrders
{
    public static DayOrder Of(string? language) => language switch
    {
        null or "en" or "tl" => DayOrder.Unknown,
        "zh" or "ja" or "ko" => DayOrder.YearFirst,
        _ => DayOrder.DayFirst,
    };

    /// <summary>
    /// What the dates on a page tell that part their numbers with slashes: one with a number over 12 shows the order of
    /// them all. Unknown where none does, or where they differ.
    /// </summary>
    public static DayOrder Shown(IEnumerable<string> lines)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var line in lines)
        {
            for (var rest = line.AsSpan(); rest.IndexOf('/') is > 0 and var slash; rest = rest[(slash + 1)..])
            {
                var (first, second) = Around(rest, slash);
                dayFirst |= first is > 12 and <= 31 && second is >= 1 and <= 12;
                monthFirst |= second is > 12 and <= 31 && first is >= 1 and <= 12;
            }
        }

        return dayFirst == monthFirst ? DayOrder.Unknown : dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    /// <summary>The numbers before the slash and behind it; zeros unless a second slash and a year of four digits follow.</summary>
    private static (int First, int Second) Around(ReadOnlySpan<char> text, int slash)
    {
        var start = slash;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var rest = text[(slash + 1)..];
        var second = rest.IndexOf('/');
        var year = second is 1 or 2 ? rest[(second + 1)..] : [];
        return slash - start is 1 or 2 && year.Length >= 4 && !year[..4].ContainsAnyExceptInRange('0', '9') && !(year.Length > 4 && char.IsAsciiDigit(year[4]))
            && int.TryParse(text[start..slash], out var one) && int.TryParse(rest[..second], out var two)
            ? (one, two)
            : (0, 0);
    }
}
