namespace SearchEngine.News;

/// <summary>
/// Finds a written date: 2021-02-03, 20210203, 3 February 2021, Feb. 3rd, 2021, 22.07.2020, Tue Feb 2 10:00:00 EST 2021,
/// 2021年2月3日 and their like in two score languages, in the digits of any script. A date needs its year. Of 03/04/2021 only a known
/// <see cref="DayOrder"/> tells the month; without one the reading has no date. Of 03.04.2021 the points tell it: of the
/// Unicode CLDR's locales that part the numbers of a date with points none puts the month first.
/// </summary>
internal static class DateReader
{
    private const int MaxTokens = 96;
    private const int EarliestYear = 1600;
    private const int LatestYear = 2100;

    /// <summary>Stands for the words for month and year that Vietnamese puts between the numbers.</summary>
    private const char VietnameseWord = 'v';

    /// <summary>The first date of a text of a line or two; only its first 96 words and signs are looked at.</summary>
    public static DateReading? First(ReadOnlySpan<char> text, DayOrder order = DayOrder.Unknown)
    {
        Span<DateToken> buffer = stackalloc DateToken[MaxTokens];
        var tokens = buffer[..DateTokens.Cut(text, buffer)];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Match(text, tokens[i..], order, out var used) is { } reading && IsFree(text, tokens, i, used))
            {
                return reading with { Start = tokens[i].Start, End = tokens[i + used - 1].End };
            }
        }

        return null;
    }

    /// <summary>A date that is all there is, perhaps with a time: a field's value. Also counts seconds or milliseconds since 1970.</summary>
    public static DateOnly? Field(string? value, DayOrder order = DayOrder.Unknown)
        => string.IsNullOrWhiteSpace(value) ? null : EpochTime.Day(value) ?? First(value, order)?.Date;

    public static DateOnly? Day(int year, int month, int day)
        => year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DateReading? Match(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, DayOrder order, out int used)
    {
        used = 1;
        return tokens[0].IsNumber
            ? Compact(tokens, out used) ?? NumberFirst(text, tokens, order, out used)
            : MonthFirst(text, tokens, out used) ?? YearOfEra(text, tokens, out used);
    }

    /// <summary>令和3年2月3日, 民國110年2月3日: years that are counted from an accession or a founding.</summary>
    private static DateReading? YearOfEra(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, out int used)
    {
        const int Words = 6;
        used = 1;
        var before = tokens[0].Of(text) switch { "令和" => 2018, "平成" => 1988, "昭和" => 1925, "民國" or "民国" or "中華民國" => 1911, _ => 0 };
        if (before == 0 || tokens.Length < Words || tokens[2].Of(text) is not "年" || tokens[4].Of(text) is not "月")
        {
            return null;
        }

        used = Words;
        return Reading(Day(before + tokens[1].Number, tokens[3].Number, tokens[5].Number));
    }

    /// <summary>20210203.</summary>
    private static DateReading? Compact(ReadOnlySpan<DateToken> tokens, out int used)
    {
        used = 1;
        var n = tokens[0].Number;
        return tokens[0].Length == 8 ? Reading(Day(n / 10000, n / 100 % 100, n % 100)) : null;
    }

    private static DateReading? NumberFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, DayOrder order, out int used)
    {
        used = 1;
        var next = After(text, tokens, 1, out var separator);
        if (next >= tokens.Length || tokens[0].Length is not (1 or 2 or 4))
        {
            return null;
        }

        return tokens[next].IsNumber
            ? ThreeNumbers(text, tokens, next, separator, order, out used)
            : NamedMonthSecond(text, tokens, next, out used);
    }

    /// <summary>2021-02-03 or 03.02.2021, with one sign between the numbers.</summary>
    private static DateReading? ThreeNumbers(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int second, char separator, DayOrder order, out int used)
    {
        used = 1;
        var third = After(text, tokens, second + 1, out var again);
        if (third >= tokens.Length || !tokens[third].IsNumber || !SameSign(separator, again) || tokens[second].Length > 2)
        {
            return null;
        }

        used = third + 1;
        var (a, b, c) = (tokens[0], tokens[second], tokens[third]);
        order = separator == VietnameseWord || (separator == '.' && order == DayOrder.Unknown) ? DayOrder.DayFirst : order;
        return a.Length == 4 && c.Length <= 2 ? Reading(WrittenMonth.PersianDay(a.Number, b.Number, c.Number) ?? Day(a.Number, b.Number, c.Number))
            : c.Length == 4 && WrittenMonth.IsPersianYear(c.Number) ? Reading(WrittenMonth.PersianDay(c.Number, b.Number, a.Number))
            : c.Length == 4 && a.Length <= 2 ? YearLast(c.Number, a.Number, b.Number, order)
            : c.Length == 2 && b.Length == 2 && a.Length <= 2 && separator is '.' or '/' ? YearInTwoDigits(a, b, c, order)
            : null;
    }

    /// <summary>23.09.22, and 09/23/22 where nothing but a year can stand last.</summary>
    private static DateReading? YearInTwoDigits(DateToken first, DateToken second, DateToken third, DayOrder order)
        => order == DayOrder.YearFirst ? Reading(Day(Year(first), second.Number, third.Number))
            : order != DayOrder.Unknown || Day(Year(first), second.Number, third.Number) is null ? YearLast(Year(third), first.Number, second.Number, order)
            : new DateReading(null, 0, 0);

    private static DateReading? YearLast(int year, int first, int second, DayOrder order)
    {
        var dayFirst = Day(year, second, first);
        var monthFirst = Day(year, first, second);
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? Reading(dayFirst ?? monthFirst)
            : order == DayOrder.DayFirst ? Reading(dayFirst)
            : order == DayOrder.MonthFirst ? Reading(monthFirst)
            : new DateReading(null, 0, 0);
    }

    /// <summary>3 February 2021, 3rd of February, 2021, 3-Feb-21, 2021 February 3.</summary>
    private static DateReading? NamedMonthSecond(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int second, out int used)
    {
        used = 1;
        var at = SkipDayWords(text, tokens, second);
        if (MonthAt(text, tokens, at, out var afterMonth) is not { } month)
        {
            return null;
        }

        var last = tokens[0].Length == 4 ? SkipDayWords(text, tokens, afterMonth) : YearAt(text, tokens, afterMonth);
        if (last >= tokens.Length || !tokens[last].IsNumber)
        {
            return null;
        }

        used = last + 1;
        return tokens[0].Length == 4
            ? tokens[last].Length <= 2 ? Reading(month.Day(tokens[0].Number, tokens[last].Number)) : null
            : Reading(month.Day(Year(tokens[last]), tokens[0].Number));
    }

    /// <summary>February 3, 2021, also with the time before the year.</summary>
    private static DateReading? MonthFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, out int used)
    {
        used = 1;
        if (MonthAt(text, tokens, 0, out var afterMonth) is not { } month)
        {
            return null;
        }

        var dayAt = After(text, tokens, afterMonth, out _);
        if (dayAt >= tokens.Length || tokens[dayAt] is not { Length: <= 2, Number: var day and > 0 })
        {
            return null;
        }

        var last = YearAt(text, tokens, SkipDayWords(text, tokens, dayAt + 1));
        if (last >= tokens.Length || tokens[last].Length != 4 || !tokens[last].IsNumber)
        {
            return null;
        }

        used = last + 1;
        return Reading(month.Day(tokens[last].Number, day));
    }

    /// <param name="after">The token behind the name, which may have two words.</param>
    private static WrittenMonth? MonthAt(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int at, out int after)
    {
        after = at + 1;
        if (at >= tokens.Length)
        {
            return null;
        }

        if (MonthNames.Of(tokens[at].Of(text)) is { } month)
        {
            return month;
        }

        after++;
        return at + 1 < tokens.Length ? MonthNames.OfPair(tokens[at].Of(text), tokens[at + 1].Of(text)) : null;
    }

    /// <summary>Past one sign, or word, that may stand between the parts of a date.</summary>
    private static int After(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int at, out char separator)
    {
        separator = at < tokens.Length ? Separator(tokens[at].Of(text)) : ' ';
        return separator == ' ' ? at : at + 1;
    }

    private static char Separator(ReadOnlySpan<char> token) => token switch
    {
        "-" or "/" or "." or "," or "–" or "年" or "月" => token[0],
        "년" => '年',
        "월" => '月',
        "／" => '/',
        "،" => ',',
        "tháng" or "Tháng" or "năm" => VietnameseWord,
        _ => ' ',
    };

    private static bool SameSign(char first, char second) => first switch
    {
        '年' => second == '月',
        VietnameseWord => second is VietnameseWord or ',' or '/',
        ' ' or ',' => false,
        _ => first == second,
    };

    private static int SkipDayWords(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Of(text) is "st" or "nd" or "rd" or "th" or "of" or "de" or "do" or "ta" or "er" or "º" or "." or ",")
        {
            at++;
        }

        return at;
    }

    /// <summary>The token where a year may stand after day and month: past signs, and past a time of day and its zone.</summary>
    private static int YearAt(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int at)
    {
        const int MaxBetween = 9;
        var limit = Math.Min(tokens.Length, at + MaxBetween);
        var time = at + 1 < limit && tokens[at].IsNumber && text[tokens[at + 1].Start] == ':';
        while (at < limit && !(tokens[at].IsNumber && (tokens[at].Length == 4 || (!time && tokens[at].Length == 2))))
        {
            var word = tokens[at].Of(text);
            if (!(word is "," or "." or "-" or "/" or "'" or "’" or "،" or "de" or "del" or "of" || (time && (tokens[at].IsNumber || word is ":" || DateWords.IsTimeWord(word)))))
            {
                return tokens.Length;
            }

            at++;
        }

        return at < limit ? at : tokens.Length;
    }

    private static int Year(DateToken token)
        => token.Length != 2 ? token.Number : token.Number + (token.Number < 70 ? 2000 : 1900);

    /// <summary>Numbers beside a date's ends mean that it is part of something else: a version, a telephone number, a score.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int first, int used)
    {
        var start = tokens[first].Start;
        var end = tokens[first + used - 1].End;
        var before = start == 0 || !(char.IsAsciiDigit(text[start - 1]) || (start > 1 && text[start - 1] is '.' or '/' or '-' && char.IsAsciiDigit(text[start - 2])));
        var after = end >= text.Length || !(text[end] is '.' or '/' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
        return before && after;
    }

    private static DateReading? Reading(DateOnly? date) => date is null ? null : new DateReading(date, 0, 0);
}
