using System.Text;

namespace SearchEngine.Terminal;

/// <summary>Puts the code points of one grapheme cluster together into a glyph.</summary>
internal ref struct ClusterBuilder(Span<char> buffer)
{
    /// <summary>More marks than this on one base are noise, and would make a frame as long as they are.</summary>
    private const int MaxRunes = 8;

    private readonly Span<char> _buffer = buffer;
    private int _length;
    private int _runes;
    private int _width;
    private int _first;
    private bool _afterPicture;

    /// <summary>How many UTF-16 code units the buffer must hold.</summary>
    public const int Capacity = 2 * MaxRunes;

    public static bool IsSkinTone(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    public void Add(Rune rune)
    {
        int columns = RuneWidth.Of(rune);
        if (_runes == 0 && columns == 0)
        {
            if (IsJoiner(rune)) return;
            Append(new Rune(' '), 1);
        }

        if (_runes < MaxRunes && !(_afterPicture && IsPictureModifier(rune))) Append(rune, columns);
    }

    public readonly bool TryBuild(out Glyph glyph)
    {
        byte width = (byte)Math.Clamp(_width, 1, 2);
        glyph = new Glyph(_first, _runes > 1 ? _buffer[.._length].ToString() : null, width);
        return _runes > 0;
    }

    private void Append(Rune rune, int columns)
    {
        if (_runes++ == 0) _first = rune.Value;
        _length += rune.EncodeToUtf16(_buffer[_length..]);
        _width += columns;
        _afterPicture = columns == 2;
    }

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static bool IsPictureModifier(Rune rune) => rune.Value == 0x200D || IsSkinTone(rune);
}
