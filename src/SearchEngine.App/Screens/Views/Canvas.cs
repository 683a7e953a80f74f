using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>What a view draws with: the state, the looks, and the map of what can be clicked.</summary>
internal sealed record Canvas(SearchState State, Theme Theme, HitMap<ScreenEvent> Clicks)
{
    public ScreenLayout Layout { get; } = ScreenLayout.Of(State);
}
