using System.Globalization;

namespace SearchEngine.News;

/// <summary>
/// A declared time of publication. An instant in UTC tells the publisher's own day only to within one: an evening in
/// New York is the next day in Greenwich. A day that the article shows elsewhere settles it.
/// </summary>
/// <param name="UtcHour">The hour of an instant in UTC; null for a day, or a time of the publisher's own zone.</param>
internal readonly record struct PublishedTime(DateOnly Day, int? UtcHour)
{
    /// <summary>Clocks run from 12 hours behind Greenwich to 14 hours before it.</summary>
    private const int FirstHourOfNextDay = 24 - 14;
    private const int LastHourOfDayBefore = 11;

    public static PublishedTime? Read(string? written, DayOrder order)
        => DateReader.Field(written, order) is { } day ? new PublishedTime(day, Hour(written)) : null;

    /// <summary>The publisher's day, given a day shown beside the headline and one in the address; one that agrees with the day in UTC confirms it.</summary>
    public DateOnly DayGiven(DateOnly? line, DateOnly? address)
        => line == Day || address == Day ? Day
            : line is { } shown && IsPossible(shown) ? shown
            : address is { } given && IsPossible(given) ? given
            : Day;

    /// <summary>Whether it may have been this day where the publisher is.</summary>
    private bool IsPossible(DateOnly day) => (day.DayNumber - Day.DayNumber) switch
    {
        0 => true,
        1 => UtcHour >= FirstHourOfNextDay,
        -1 => UtcHour <= LastHourOfDayBefore,
        _ => false,
    };

    private static int? Hour(ReadOnlySpan<char> written)
    {
        written = written.Trim();
        var inUtc = written.EndsWith("Z", StringComparison.Ordinal) || written.EndsWith("+00:00", StringComparison.Ordinal) || written.EndsWith("+0000", StringComparison.Ordinal)
            || written.EndsWith("GMT", StringComparison.Ordinal) || written.EndsWith("UTC", StringComparison.Ordinal);
        var colon = written.IndexOf(':');
        if (written.Contains("00:00:00", StringComparison.Ordinal))
        {
            // A day that a program wrote out as an instant.
            return null;
        }

        return inUtc && colon >= 2 && int.TryParse(written[(colon - 2)..colon], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var hour) ? hour : null;
    }
}
