using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Years, months and days as ranges of day numbers, named "2021", "2021-02", "2021-02-03".</summary>
internal static class DayBuckets
{
    public static string Format(FacetField field) => field switch
    {
        FacetField.Year => "yyyy",
        FacetField.Month => "yyyy-MM",
        _ => "yyyy-MM-dd",
    };

    public static string NameOf(FacetField field, int dayNumber) => DateOnly.FromDayNumber(dayNumber).ToString(Format(field), CultureInfo.InvariantCulture);

    /// <summary>The days of a bucket; an impossible range for a name that is not one.</summary>
    public static NumberRange RangeOf(FacetField field, string? name)
    {
        if (name is null) return new NumberRange(Index.ColumnsFormat.NoNumber, Index.ColumnsFormat.NoNumber);
        if (!DateOnly.TryParseExact(name, Format(field), CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return new NumberRange(1, 0);
        int last = field switch
        {
            FacetField.Year => new DateOnly(first.Year, 12, 31).DayNumber,
            FacetField.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)).DayNumber,
            _ => first.DayNumber,
        };
        return new NumberRange(first.DayNumber, last);
    }
}
