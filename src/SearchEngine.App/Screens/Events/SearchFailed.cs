namespace SearchEngine.App;

/// <param name="Number">Which question could not be answered.</param>
/// <param name="Problem">One line for a person.</param>
internal sealed record SearchFailed(int Number, string Problem) : ScreenEvent;
