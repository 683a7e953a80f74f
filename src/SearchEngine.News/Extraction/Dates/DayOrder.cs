namespace SearchEngine.News;

/// <summary>How a date in three numbers with the year last is to be understood.</summary>
internal enum DayOrder
{
    /// <summary>Nothing tells; a date that could be read both ways is not read.</summary>
    Unknown,
    DayFirst,
    MonthFirst,
}
