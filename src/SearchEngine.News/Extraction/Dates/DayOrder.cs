namespace SearchEngine.News;

/// <summary>How a date in three numbers is to be understood where its year does not stand out.</summary>
internal enum DayOrder
{
    /// <summary>Nothing tells; a date that could be read both ways is not read.</summary>
    Unknown,
    DayFirst,
    MonthFirst,

    /// <summary>A year in two digits stands first too.</summary>
    YearFirst,
}
