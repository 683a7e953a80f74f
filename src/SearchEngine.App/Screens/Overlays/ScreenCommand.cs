namespace SearchEngine.App;

/// <summary>Something that can be done by name.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Keys">The keys that do it outside the palette.</param>
/// <param name="Run">The state is the one without the palette.</param>
internal sealed record ScreenCommand(string Name, string Keys, Func<SearchState, Transition> Run);
