using System.Globalization;

namespace SearchEngine.News;

/// <summary>A month by its name, which also tells the calendar that the date is written in.</summary>
internal readonly record struct WrittenMonth(int Number, WrittenCalendar Calendar)
{
    private const int BuddhistYears = 543;
    private const int FirstBuddhistYear = 2400;

    private static readonly PersianCalendar Persian = new();

    public DateOnly? Day(int year, int day) => Calendar switch
    {
        WrittenCalendar.Persian => PersianDay(year, Number, day),
        WrittenCalendar.Thai when year >= FirstBuddhistYear => DateReader.Day(year - BuddhistYears, Number, day),
        _ => DateReader.Day(year, Number, day),
    };

    /// <summary>A year that is written in numbers alone is of the Persian calendar only where no other in use has it.</summary>
    public static bool IsPersianYear(int year) => year is >= 1300 and <= 1420;

    public static DateOnly? PersianDay(int year, int month, int day)
        => IsPersianYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= Persian.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Persian.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
}
