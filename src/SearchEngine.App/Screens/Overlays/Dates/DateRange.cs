using System.Globalization;

namespace SearchEngine.App;

/// <summary>Days from the first to the last, both included.</summary>
internal sealed record DateRange(DateOnly From, DateOnly To)
{
    public static DateRange Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>As short as it can be said: "2021", "Feb 2021", "Feb 2021 … May 2021", "3 Feb 2021", "all dates".</summary>
    public override string ToString()
    {
        if (this == Always) return "all dates";
        if (From.DayOfYear == 1 && To is { Month: 12, Day: 31 }) return Joined("yyyy");
        bool isMonths = From.Day == 1 && To.AddDays(1).Day == 1;
        return Joined(isMonths ? "MMM yyyy" : "d MMM yyyy");
    }

    private string Joined(string format)
    {
        string from = From.ToString(format, CultureInfo.InvariantCulture), to = To.ToString(format, CultureInfo.InvariantCulture);
        return from == to ? from : $"{from} … {to}";
    }
}
