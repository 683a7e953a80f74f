namespace SearchEngine.Model;

/// <summary>What stands behind "date:" to whole days. A year or a month means all of its days, and leaving one out leaves out all of them.</summary>
internal sealed class DateReader(string text, ProblemLog problems)
{
    public DateRangeNode? Read(QueryToken token, TextSpan span) => token.Kind switch
    {
        QueryTokenKind.Range => Range(token, span),
        QueryTokenKind.Word or QueryTokenKind.Phrase => Single(token.Inside, span),
        _ => Wrong("a date belongs here: 2021, 2021-02 or 2021-02-03", token.Start),
    };

    private DateRangeNode? Wrong(string message, int position)
    {
        problems.Report(message, position);
        return null;
    }

    private ReadOnlySpan<char> Written(TextSpan part) => text.AsSpan(part.Start, part.Length);

    /// <summary>A date with a sign of comparison before it, or without.</summary>
    private DateRangeNode? Single(TextSpan part, TextSpan span)
    {
        var written = Written(part);
        if (written is "*") return new DateRangeNode(null, null, span);
        var sign = written.IndexOfAnyExcept('<', '>', '=') is >= 0 and var length ? length : written.Length;
        if (Days(part with { Start = part.Start + sign }) is not { } days) return null;
        return written[..sign] switch
        {
            "" or "=" => new DateRangeNode(days.First, days.Last, span),
            ">=" => new DateRangeNode(days.First, null, span),
            "<=" => new DateRangeNode(null, days.Last, span),
            ">" => new DateRangeNode(After(days, part), null, span),
            "<" => new DateRangeNode(null, Before(days, part), span),
            _ => Wrong("before a date stands one of > >= < <= or nothing", part.Start),
        };
    }

    private DateRangeNode? Range(QueryToken token, TextSpan span)
    {
        if (Split(token.Inside) is not [var from, var to]) return Wrong("write a range of dates as [2020-01 TO 2021-02], with * for an open end", token.Start);
        if (!TryEnd(from, out var first) || !TryEnd(to, out var last)) return null;
        var earliest = text[token.Start] == '{' && first is { } low ? After(low, from) : first?.First;
        var latest = text[token.End - 1] == '}' && last is { } high ? Before(high, to) : last?.Last;
        return earliest > latest ? Wrong("no day lies in this range", token.Start) : new DateRangeNode(earliest, latest, span);
    }

    /// <summary>The two sides of TO, their quotation marks taken away; empty when it is written otherwise.</summary>
    private List<TextSpan> Split(TextSpan inside)
    {
        var words = new List<TextSpan>();
        for (var at = inside.Start; at < inside.End; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var start = at;
            while (at < inside.End && !char.IsWhiteSpace(text[at])) at++;
            words.Add(new TextSpan(start, at));
        }

        return words is [var from, var to, var until] && Written(to) is "TO" or "to" ? [Unquoted(from), Unquoted(until)] : [];
    }

    private TextSpan Unquoted(TextSpan part)
        => part.Length > 1 && QuotationMarks.Opens(text[part.Start]) && QuotationMarks.Closes(text[part.Start], text[part.End - 1])
            ? new TextSpan(part.Start + 1, part.End - 1)
            : part;

    /// <summary>One end of a range; null for "*".</summary>
    private bool TryEnd(TextSpan part, out DayRange? days)
    {
        days = null;
        if (Written(part) is "*") return true;
        days = Days(part);
        return days is not null;
    }

    private DayRange? Days(TextSpan part)
    {
        var written = Written(part);
        if (DayRange.Parse(written) is { } days) return days;
        problems.Report(written.IsEmpty ? "a date is missing here" : $"{written} is not a date: write 2021, 2021-02 or 2021-02-03", part.Start);
        return null;
    }

    private DateOnly After(DayRange days, TextSpan part)
    {
        if (days.Last < DateOnly.MaxValue) return days.Last.AddDays(1);
        problems.Report("no day comes after this one", part.Start);
        return days.Last;
    }

    private DateOnly Before(DayRange days, TextSpan part)
    {
        if (days.First > DateOnly.MinValue) return days.First.AddDays(-1);
        problems.Report("no day comes before this one", part.Start);
        return days.First;
    }
}
