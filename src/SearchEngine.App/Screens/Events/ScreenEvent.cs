namespace SearchEngine.App;

/// <summary>Something that changes the search screen: what the person did, or what came back from the index.</summary>
internal abstract record ScreenEvent;
