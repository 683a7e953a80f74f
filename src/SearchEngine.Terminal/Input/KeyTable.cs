using System.Text;

namespace SearchEngine.Terminal;

/// <summary>Which key a byte, a final character or a number of a sequence stands for.</summary>
internal static class KeyTable
{
    /// <param name="b">0–31 or 127.</param>
    public static KeyPress OfControlByte(byte b) => b switch
    {
        (byte)'\r' => new KeyPress(KeyCode.Enter),
        (byte)'\t' => new KeyPress(KeyCode.Tab),
        0x08 or 0x7F => new KeyPress(KeyCode.Backspace),
        0x1B => new KeyPress(KeyCode.Escape),
        0x00 => KeyPress.Of(' ', KeyModifiers.Control),
        <= 26 => KeyPress.Of((char)('a' + b - 1), KeyModifiers.Control),
        _ => KeyPress.Of((char)(b + 0x40), KeyModifiers.Control),
    };

    public static KeyCode? OfFinal(char final) => final switch
    {
        'A' => KeyCode.Up,
        'B' => KeyCode.Down,
        'C' => KeyCode.Right,
        'D' => KeyCode.Left,
        'H' => KeyCode.Home,
        'F' => KeyCode.End,
        >= 'P' and <= 'S' => KeyCode.F1 + (final - 'P'),
        _ => null,
    };

    public static KeyCode? OfSingleShift(char final) => final == 'M' ? KeyCode.Enter : OfFinal(final);

    public static KeyCode? OfTilde(int number) => number switch
    {
        1 or 7 => KeyCode.Home,
        2 => KeyCode.Insert,
        3 => KeyCode.Delete,
        4 or 8 => KeyCode.End,
        5 => KeyCode.PageUp,
        6 => KeyCode.PageDown,
        >= 11 and <= 15 => KeyCode.F1 + (number - 11),
        >= 17 and <= 21 => KeyCode.F6 + (number - 17),
        23 or 24 => KeyCode.F11 + (number - 23),
        _ => null,
    };

    /// <summary>The key of kitty's "u" and xterm's modifyOtherKeys; null for what types nothing.</summary>
    public static KeyPress? OfCodePoint(int code, KeyModifiers modifiers)
    {
        if (code is '\r' or '\t' or 0x7F or 0x08 or 0x1B) return OfControlByte((byte)code) with { Modifiers = modifiers };
        if (!Rune.TryCreate(code, out var rune) || Rune.IsControl(rune) || code is >= 0xE000 and <= 0xF8FF) return null;
        return new KeyPress(KeyCode.Character, rune, modifiers == KeyModifiers.Shift ? KeyModifiers.None : modifiers);
    }
}
