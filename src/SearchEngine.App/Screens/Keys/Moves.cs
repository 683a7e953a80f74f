using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The keys that move, alike in every pane: arrows, pages, and vi's.</summary>
internal static class Moves
{
    /// <summary>Far enough for any list, and far from overflowing.</summary>
    public const int All = int.MaxValue / 4;

    /// <summary>By how many rows a key moves, null when it does not move.</summary>
    public static int? Of(KeyPress key, int page)
    {
        int half = Math.Max(1, page / 2);
        return (key.Key, key.Modifiers) switch
        {
            (KeyCode.Up, KeyModifiers.None) => -1,
            (KeyCode.Down, KeyModifiers.None) => 1,
            (KeyCode.PageUp, _) => -page,
            (KeyCode.PageDown, _) => page,
            (KeyCode.Home, _) => -All,
            (KeyCode.End, _) => All,
            (KeyCode.Character, KeyModifiers.None) => OfLetter((char)key.Rune.Value),
            (KeyCode.Character, KeyModifiers.Control) => (char)key.Rune.Value switch
            {
                'd' => half,
                'u' => -half,
                'f' => page,
                'b' => -page,
                _ => null,
            },
            _ => null,
        };
    }

    private static int? OfLetter(char letter) => letter switch
    {
        'j' => 1,
        'k' => -1,
        'g' => -All,
        'G' => All,
        _ => null,
    };
}
