namespace SearchEngine.App;

/// <summary>One thing that narrows the results.</summary>
/// <param name="Label">As its chip shows it.</param>
/// <param name="TakeBack">The state without it.</param>
/// <param name="Turn">The state with it turned round, from only to without; null where it has no other side.</param>
internal sealed record Filter(string Label, Func<SearchState, SearchState> TakeBack, Func<SearchState, SearchState>? Turn = null);
