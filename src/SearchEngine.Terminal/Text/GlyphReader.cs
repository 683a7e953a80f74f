using System.Globalization;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>
/// Text to glyphs, one grapheme cluster at a time. This is the one gate between foreign text and the screen: white space
/// of any kind becomes a space, a lone surrogate or unassigned code point becomes U+FFFD, and controls (C0, DEL, C1),
/// bidi controls, variation selectors and other invisible format characters are dropped.
/// Emoji joined by U+200D are shown one after the other and lose their skin tone: terminals disagree on the width of the
/// joined forms, and a row that drifts is worse than two pictures.
/// </summary>
public ref struct GlyphReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public Glyph Current { get; private set; }

    /// <summary>Where the current glyph begins in the text, in UTF-16 code units.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text after the current glyph begins.</summary>
    public readonly int End => _next;

    public readonly GlyphReader GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            Start = _next;
            char c = _text[_next];
            if (c is >= ' ' and < '\x7f' && (_next + 1 == _text.Length || _text[_next + 1] < '\x300'))
            {
                _next++;
                Current = new Glyph(c, null, 1);
                return true;
            }

            _next += ElementLength();
            if (TryBuild(_text[Start.._next], out var glyph))
            {
                Current = glyph;
                return true;
            }
        }

        return false;
    }

    /// <summary>One grapheme cluster, or as much of it as two columns hold: joined emoji and long Indic clusters are cut.</summary>
    private readonly int ElementLength()
    {
        var rest = _text[Start..];
        int length = StringInfo.GetNextTextElementLength(rest);
        int at = 0, columns = 0;
        foreach (var rune in rest[..length].EnumerateRunes())
        {
            if (columns < 2 || !ClusterBuilder.IsSkinTone(rune)) columns += RuneWidth.Of(rune);
            if (columns > 2) break;
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private static bool TryBuild(ReadOnlySpan<char> element, out Glyph glyph)
    {
        if (element is "\r\n") element = " ";
        var cluster = new ClusterBuilder(stackalloc char[ClusterBuilder.Capacity]);
        foreach (var rune in element.EnumerateRunes())
        {
            if (Shown(rune) is { } shown) cluster.Add(shown);
        }

        return cluster.TryBuild(out glyph);
    }

    /// <summary>The code point as it may be shown, null when it may not.</summary>
    private static Rune? Shown(Rune rune)
    {
        int value = rune.Value;
        if (value is (>= '\t' and <= '\r') or 0x85) return new Rune(' ');
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => null,
            UnicodeCategory.SpaceSeparator => value == 0x3000 ? rune : new Rune(' '),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
            UnicodeCategory.Format => IsShapingFormat(value) ? rune : null,
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => Rune.ReplacementChar,
            _ => IsVariationSelector(value) ? null : rune,
        };
    }

    /// <summary>The joiners, without which Persian and the Indic scripts are spelt wrongly, and the Arabic number signs.</summary>
    private static bool IsShapingFormat(int value)
        => value is 0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2;

    private static bool IsVariationSelector(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
