using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Days in a row of buckets: years, months or days, numbered so that neighbours differ by one.</summary>
internal static class DateBuckets
{
    public static FacetField Field(DateScale scale) => scale switch
    {
        DateScale.Year => FacetField.Year,
        DateScale.Month => FacetField.Month,
        _ => FacetField.Day,
    };

    /// <summary>Asks for every bucket in the order of time.</summary>
    public static FacetRequest All(DateScale scale) => new(Field(scale), int.MaxValue, null, ByName: true);

    public static int NumberOf(DateScale scale, DateOnly day) => scale switch
    {
        DateScale.Year => day.Year,
        DateScale.Month => (day.Year * 12) + day.Month - 1,
        _ => day.DayNumber,
    };

    public static DateOnly First(DateScale scale, int number) => scale switch
    {
        DateScale.Year => new DateOnly(number, 1, 1),
        DateScale.Month => new DateOnly(number / 12, (number % 12) + 1, 1),
        _ => DateOnly.FromDayNumber(number),
    };

    public static DateOnly Last(DateScale scale, int number) => scale switch
    {
        DateScale.Year => new DateOnly(number, 12, 31),
        DateScale.Month => new DateOnly(number / 12, (number % 12) + 1, DateTime.DaysInMonth(number / 12, (number % 12) + 1)),
        _ => DateOnly.FromDayNumber(number),
    };

    /// <summary>"2021", "Feb 2021" or "3 Feb 2021".</summary>
    public static string Name(DateScale scale, int number) => First(scale, number).ToString(
        scale switch { DateScale.Year => "yyyy", DateScale.Month => "MMM yyyy", _ => "d MMM yyyy" }, CultureInfo.InvariantCulture);

    public static string Plural(DateScale scale) => scale switch { DateScale.Year => "years", DateScale.Month => "months", _ => "days" };

    /// <summary>The bucket of a facet value ("2021", "2021-02", "2021-02-03"); null for "unknown".</summary>
    public static int? Parse(DateScale scale, string? value)
    {
        string format = scale switch { DateScale.Year => "yyyy", DateScale.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        return DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? NumberOf(scale, day) : null;
    }
}
