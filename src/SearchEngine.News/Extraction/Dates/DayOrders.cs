namespace SearchEngine.News;

/// <summary>Languages whose writers all put the day before the month. English is written both ways and tells nothing.</summary>
internal static class DayOrders
{
    public static DayOrder Of(string? language) => language switch
    {
        null or "en" or "tl" => DayOrder.Unknown,
        _ => DayOrder.DayFirst,
    };
}
