using System.Text;

namespace SearchEngine.Terminal;

/// <summary>A CSI sequence: its parameters as they came, and its final character.</summary>
internal readonly ref struct ControlSequence(ReadOnlySpan<byte> parameters, char final)
{
    private const int LargestNumber = 1_000_000;

    private readonly ReadOnlySpan<byte> _parameters = parameters;

    public bool IsPasteStart => final == '~' && _parameters.SequenceEqual("200"u8);

    /// <summary>Null for a sequence that means nothing here.</summary>
    public InputEvent? ToEvent()
    {
        if (_parameters.StartsWith("<"u8)) return final is 'M' or 'm' ? ToMouse() : null;
        return final switch
        {
            '~' when Number(0) == 27 => KeyTable.OfCodePoint(Number(2), Modifiers(1)),
            '~' => ToKey(KeyTable.OfTilde(Number(0))),
            'u' => KeyTable.OfCodePoint(Number(0), Modifiers(1)),
            'I' when _parameters.IsEmpty => new FocusChanged(true),
            'O' when _parameters.IsEmpty => new FocusChanged(false),
            'Z' => new KeyPress(KeyCode.Tab, default, KeyModifiers.Shift),
            _ => ToKey(KeyTable.OfFinal(final)),
        };
    }

    private KeyPress? ToKey(KeyCode? key) => key is { } known ? new KeyPress(known, default, Modifiers(1)) : null;

    private MouseInput? ToMouse()
    {
        int code = Number(0), x = Number(1) - 1, y = Number(2) - 1;
        if (x < 0 || y < 0) return null;
        var modifiers = (KeyModifiers)(((code & 4) >> 2) | ((code & 8) >> 2) | ((code & 16) >> 2));
        if ((code & 64) != 0)
        {
            return (code & 3) switch
            {
                0 => new MouseInput(MouseAction.WheelUp, 0, x, y, modifiers),
                1 => new MouseInput(MouseAction.WheelDown, 0, x, y, modifiers),
                _ => null,
            };
        }

        if ((code & 3) == 3) return null;
        var action = final == 'm' ? MouseAction.Release : (code & 32) != 0 ? MouseAction.Drag : MouseAction.Press;
        return new MouseInput(action, code & 3, x, y, modifiers);
    }

    private KeyModifiers Modifiers(int field) => (KeyModifiers)(Math.Max(0, Number(field) - 1) & 7);

    /// <summary>The number in a field, before any colon; 0 when there is none.</summary>
    private int Number(int field)
    {
        int value = 0;
        bool isSub = false;
        foreach (byte b in _parameters)
        {
            if (b == ';')
            {
                if (field-- == 0) break;
                isSub = false;
            }
            else if (b == ':')
            {
                isSub = true;
            }
            else if (field == 0 && !isSub && b is >= (byte)'0' and <= (byte)'9')
            {
                value = Math.Min(LargestNumber, (10 * value) + b - '0');
            }
        }

        return value;
    }

    public override string ToString() => $"CSI {Encoding.Latin1.GetString(_parameters)}{final}";
}
