using System.Globalization;

namespace SearchEngine.Model;

/// <summary>The days that a written date means, both inclusive: one, or all of a month or a year.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public static DayRange Day(DateOnly day) => new(day, day);

    /// <summary>Reads "2021", "2021-02" or "2021-02-03"; null for anything else.</summary>
    public static DayRange? Parse(ReadOnlySpan<char> written)
    {
        var parts = written.ToString().Split('-');
        if (parts.Length > 3 || parts[0].Length != 4) return null;
        var numbers = Array.ConvertAll(parts, p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0);
        return numbers switch
        {
            [>= 1 and var y] => new DayRange(new DateOnly(y, 1, 1), new DateOnly(y, 12, 31)),
            [>= 1 and var y, >= 1 and <= 12 and var m] => new DayRange(new DateOnly(y, m, 1), new DateOnly(y, m, DateTime.DaysInMonth(y, m))),
            [>= 1 and var y, >= 1 and <= 12 and var m, >= 1 and var d] when d <= DateTime.DaysInMonth(y, m) => Day(new DateOnly(y, m, d)),
            _ => null,
        };
    }
}
