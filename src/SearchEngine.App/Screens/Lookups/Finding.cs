namespace SearchEngine.App;

/// <summary>The answer to a <see cref="Lookup"/>.</summary>
internal abstract record Finding;
