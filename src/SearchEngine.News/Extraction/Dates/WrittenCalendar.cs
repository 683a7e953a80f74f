namespace SearchEngine.News;

internal enum WrittenCalendar
{
    Gregorian,

    /// <summary>The solar calendar of Iran and Afghanistan.</summary>
    Persian,

    /// <summary>Gregorian months, years mostly counted from the Buddha.</summary>
    Thai,
}
