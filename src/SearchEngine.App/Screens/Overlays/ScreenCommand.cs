namespace SearchEngine.App;

/// <summary>Something that can be done by name.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Keys">The keys that do it outside the palette.</param>
/// <param name="Does">The state is the one without the palette.</param>
/// <param name="NeedsIndex">Whether it means nothing where no index can be asked.</param>
internal sealed record ScreenCommand(string Name, string Keys, Func<SearchState, Transition> Does, bool NeedsIndex = false)
{
    public Transition Run(SearchState state)
        => NeedsIndex && state.Index.Problem is not null ? state with { Message = "there is no index to ask: F5 tries to open it again, I R makes it anew" } : Does(state);
}
