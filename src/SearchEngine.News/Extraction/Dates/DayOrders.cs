namespace SearchEngine.News;

/// <summary>In which order the writers of a language put day, month and year. English is written both ways and tells nothing.</summary>
internal static class DayOrders
{
    public static DayOrder Of(string? language) => language switch
    {
        null or "en" or "tl" => DayOrder.Unknown,
        "zh" or "ja" or "ko" => DayOrder.YearFirst,
        _ => DayOrder.DayFirst,
    };
}
