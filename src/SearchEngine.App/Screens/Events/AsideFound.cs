namespace SearchEngine.App;

/// <param name="Number">Which question it answers.</param>
internal sealed record AsideFound(int Number, Finding Finding) : ScreenEvent;
