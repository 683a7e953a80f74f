namespace SearchEngine.App;

/// <param name="Number">Which lookup it answers.</param>
internal sealed record LookupFound(int Number, Finding Finding) : ScreenEvent;
