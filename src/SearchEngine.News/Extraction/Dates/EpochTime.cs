using System.Globalization;

namespace SearchEngine.News;

/// <summary>Dates as seconds or milliseconds since 1970, which some exports write.</summary>
internal static class EpochTime
{
    private const double EarliestSecond = 1e8;
    private const double LatestSecond = 4e9;

    /// <summary>The day in UTC, or null when the value is no such number.</summary>
    public static DateOnly? Day(string value)
    {
        if (value.Length < 9 || !double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var seconds = number > LatestSecond ? number / 1000 : number;
        return seconds is >= EarliestSecond and <= LatestSecond ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds)) : null;
    }
}
