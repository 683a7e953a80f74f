namespace SearchEngine.App;

/// <param name="Problem">One line for a person.</param>
internal sealed record IndexFailed(string Problem) : ScreenEvent;
