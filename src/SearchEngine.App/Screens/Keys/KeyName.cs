using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A key by the name that hints and help give it, so that a click on a hint can press it.</summary>
internal static class KeyName
{
    private const string Control = "Ctrl+";

    private static readonly Dictionary<string, KeyPress> Named = new(StringComparer.Ordinal)
    {
        ["Enter"] = new(KeyCode.Enter),
        ["Esc"] = new(KeyCode.Escape),
        ["Tab"] = new(KeyCode.Tab),
        ["Bksp"] = new(KeyCode.Backspace),
        ["Space"] = KeyPress.Of(' '),
        ["F1"] = new(KeyCode.F1),
        ["F5"] = new(KeyCode.F5),
        ["←"] = new(KeyCode.Left),
        ["→"] = new(KeyCode.Right),
        ["↑"] = new(KeyCode.Up),
        ["↓"] = new(KeyCode.Down),
        ["PgUp"] = new(KeyCode.PageUp),
        ["PgDn"] = new(KeyCode.PageDown),
    };

    /// <summary>Null for what names no key.</summary>
    public static KeyPress? Parse(string name) => name switch
    {
        [var letter] when !Named.ContainsKey(name) => KeyPress.Of(letter),
        _ when name.StartsWith(Control, StringComparison.Ordinal) && name.Length == Control.Length + 1 => KeyPress.Of(char.ToLowerInvariant(name[^1]), KeyModifiers.Control),
        _ => Named.GetValueOrDefault(name),
    };
}
