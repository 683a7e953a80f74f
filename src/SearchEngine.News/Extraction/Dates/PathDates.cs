using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Dates in addresses and file names: /2021/02/03/, 2021-02-03-summit, 20210203, /2021/feb/03/, 23-02-2021-summit.</summary>
internal static class PathDates
{
    private const int EarliestYear = 1980;
    private const int LatestYear = 2040;

    public static DateOnly? InUrl(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        start = start < 0 ? 0 : start + 3;
        var path = url.AsSpan(start);
        var end = path.IndexOfAny('?', '#');
        return First(end < 0 ? path : path[..end]);
    }

    /// <summary>In the name of the file, or of the archive entry.</summary>
    public static DateOnly? InFileName(ArticleSource source) => First(Path.GetFileNameWithoutExtension(source.Path)) ?? (source.Item is { } item && item.Contains('.') ? First(item) : null);

    /// <summary>The first day that stands complete; a month alone is none.</summary>
    private static DateOnly? First(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 8 <= text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && At(text[i..]) is { } day && day.Year is >= EarliestYear and <= LatestYear)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? At(ReadOnlySpan<char> text)
    {
        var year = Digits(text, out var rest);
        if (year.Length == 8)
        {
            return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) ? Day(year[..4], year[4..6], year[6..]) : null;
        }

        if (year.Length is 1 or 2)
        {
            return YearLast(year, rest);
        }

        if (year.Length != 4 || !Separator(rest, out var afterYear))
        {
            return null;
        }

        var month = afterYear[..(afterYear.IndexOfAny("-_/.") is var i and > 0 ? i : 0)];
        return !month.IsEmpty && Separator(afterYear[month.Length..], out var afterMonth) && Digits(afterMonth, out _) is { Length: 1 or 2 } day
            ? Day(year, month, day)
            : null;
    }

    /// <summary>Numbers that part with hyphens or underscores, where only one of them can be the month.</summary>
    private static DateOnly? YearLast(ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        if (!Separator(rest, out var afterFirst) || rest[0] is '/' or '.')
        {
            return null;
        }

        var second = Digits(afterFirst, out rest);
        if (second.Length is not (1 or 2) || !Separator(rest, out var afterSecond) || Digits(afterSecond, out _) is not { Length: 4 } year)
        {
            return null;
        }

        var (dayFirst, monthFirst) = (Day(year, second, first), Day(year, first, second));
        return dayFirst is null || monthFirst is null ? dayFirst ?? monthFirst : null;
    }

    private static DateOnly? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        var monthNumber = int.TryParse(month, out var number) ? number : DateWords.Month(month);
        return DateReader.Day(int.Parse(year, provider: null), monthNumber, int.Parse(day, provider: null));
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        end = end < 0 ? text.Length : end;
        rest = text[end..];
        return text[..end];
    }

    private static bool Separator(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = text.IsEmpty ? text : text[1..];
        return !text.IsEmpty && text[0] is '-' or '_' or '/' or '.';
    }
}
