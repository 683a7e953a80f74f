using System.Text;

namespace SearchEngine.Terminal;

/// <param name="Key">Which key.</param>
/// <param name="Rune">What it types, when it is a character; letters with Control are lower case.</param>
/// <param name="Modifiers">Held keys; Shift is not set for characters, which say it themselves.</param>
public sealed record KeyPress(KeyCode Key, Rune Rune = default, KeyModifiers Modifiers = KeyModifiers.None) : InputEvent
{
    public static KeyPress Of(char character, KeyModifiers modifiers = KeyModifiers.None) => new(KeyCode.Character, new Rune(character), modifiers);

    /// <summary>True for exactly this character with exactly these modifiers.</summary>
    public bool Is(char character, KeyModifiers modifiers = KeyModifiers.None)
        => Key == KeyCode.Character && Rune.Value == character && Modifiers == modifiers;

    public bool Is(KeyCode key, KeyModifiers modifiers = KeyModifiers.None) => Key == key && Modifiers == modifiers;

    /// <summary>True when the key types its character.</summary>
    public bool IsText => Key == KeyCode.Character && Modifiers == KeyModifiers.None;
}
