namespace SearchEngine.App;

/// <summary>Something to be done in the world that a <see cref="SearchState"/> only asks for.</summary>
internal abstract record Effect;
