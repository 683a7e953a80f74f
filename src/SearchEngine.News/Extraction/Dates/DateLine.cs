namespace SearchEngine.News;

/// <summary>
/// A line that tells when an article appeared: a date with nothing beside it but a time, a label, or pieces that
/// punctuation sets apart ("By Ana Ruiz | 3 February 2021"). A sentence that mentions a date is none.
/// </summary>
/// <param name="Date">Null when day and month cannot be told apart.</param>
/// <param name="Before">What stands before the date and its label, without the punctuation between.</param>
/// <param name="After">What stands after the date and the time.</param>
internal sealed record DateLine(DateOnly? Date, DateLineKind Kind, string Before, string After)
{
    private const int LongestLine = 160;
    private const int LongestPiece = 48;

    public static DateLine? Read(ReadOnlySpan<char> line, DayOrder order)
    {
        line = line.Trim();
        if (line.Length is < 6 or > LongestLine || !DateTokens.HasDigit(line) || DateReader.First(line, order) is not { } date)
        {
            return null;
        }

        var before = DateSurroundings.Before(line[..date.Start], out var kind);
        var after = DateSurroundings.After(line[date.End..]);
        return before.Length <= LongestPiece && after.Length <= LongestPiece && !IsSentence(before) && !IsSentence(after)
            && DateSurroundings.IsApartBefore(line[..date.Start], before) && DateSurroundings.IsApartAfter(line[date.End..], after)
            ? new DateLine(date.Date, kind, before.ToString(), after.ToString())
            : null;
    }

    /// <summary>A line whose place already says that it tells of the article; a byline may stand before the date without punctuation.</summary>
    public static DateLine? Near(ReadOnlySpan<char> line, DayOrder order)
    {
        if (Read(line, order) is { } whole)
        {
            return whole;
        }

        if (DateReader.First(line, order) is not { } date)
        {
            return null;
        }

        var before = DateSurroundings.Before(line[..date.Start], out var kind);
        var label = before.IndexOf(' ') is var end and > 0 ? before[..end].TrimEnd(':') : before;
        return DateWords.IsPublishedLabel(label) || Byline.HasOpening(before) || kind == DateLineKind.Published
            ? new DateLine(date.Date, DateLineKind.Published, before.ToString(), "")
            : null;
    }

    /// <summary>
    /// A date at the very beginning of running text that a label, a time of day or a dash shows to be no part of the
    /// first sentence ("date 2021-02-03 The meeting …"), or a dateline with its year
    /// ("VIENNA, Feb. 3, 2021 (Agency) – …", "VIENNA, Feb. 3, 2021 – …").
    /// </summary>
    /// <param name="textStart">Where the text itself begins; 0 for a dateline, which belongs to it.</param>
    public static DateOnly? Lead(ReadOnlySpan<char> paragraph, DayOrder order, out int textStart)
    {
        const int LookedAt = 100;
        textStart = 0;
        var head = paragraph[..Math.Min(paragraph.Length, LookedAt)];
        if (DateReader.First(head, order) is not { Date: { } day } reading)
        {
            return null;
        }

        var before = DateSurroundings.Before(head[..reading.Start], out var kind);
        var rest = DateSurroundings.After(head[reading.End..]);
        if (before.IsEmpty && (kind != DateLineKind.Unlabelled || head[..reading.Start].Contains(':') || IsDash(rest, head)))
        {
            textStart = head.Length - rest.Length;
            return day;
        }

        var isAgencys = AgencyDateline.IsPlace(before) && AgencyDateline.IsAgencyMark(head[reading.End..]);
        var isPlaces = AgencyDateline.IsPlaceInCapitals(head[..reading.Start]) && AgencyDateline.StartsWithDash(head[reading.End..]);
        return isAgencys || isPlaces ? day : null;
    }

    private static bool IsDash(ReadOnlySpan<char> rest, ReadOnlySpan<char> head)
        => rest.Length < head.Length && head[..^rest.Length].TrimEnd().EndsWith('—') || head[..^rest.Length].TrimEnd().EndsWith('|');

    private static bool IsSentence(ReadOnlySpan<char> piece) => piece.Contains(". ", StringComparison.Ordinal) || piece.IndexOfAny("“”\"?!") >= 0;
}
