using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The help over the screen: scrolls, and goes away with any other key.</summary>
internal static class HelpKeys
{
    public static SearchState Apply(SearchState state, int top, KeyPress key)
    {
        int last = Math.Max(0, KeyHelp.Lines.Count - HelpHeight(state));
        return Moves.Of(key, HelpHeight(state)) is { } by
            ? state with { HelpTop = (int)Math.Clamp((long)top + by, 0, last) }
            : state with { HelpTop = null };
    }

    /// <summary>Lines of help on show at once.</summary>
    public static int HelpHeight(SearchState state) => Math.Max(1, Math.Min(KeyHelp.Lines.Count, state.Size.Height - 4));
}
