namespace SearchEngine.News;

/// <summary>A date found in a text.</summary>
/// <param name="Date">Null when it is one, but which of two numbers is the month cannot be told.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, the time of day not included.</param>
internal readonly record struct DateReading(DateOnly? Date, int Start, int End);
