using System.Globalization;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// Folds characters one after another into UTF-8: lower case, no accents, no format characters, digits of every script as 0 to 9,
/// full-width and mathematical letters as plain ones. Normalization is not asked of .NET, which leaves it to the ICU of the machine
/// or to nobody (invariant globalization): an index made on one machine must be searched alike on another.
/// </summary>
internal ref struct FoldedTerm(Span<byte> term)
{
    /// <summary>Marks that a writer may leave out: accents, stress, Hebrew points, Arabic and Syriac vowels; enclosing marks, variation
    /// selectors, tags; and the Arabic letter stretcher. Vowel signs of other scripts are spelling, and stay.</summary>
    private static readonly CharacterRanges Dropped = new(
        0x300, 0x36F, 0x483, 0x489, 0x591, 0x5C7, 0x610, 0x61A, 0x640, 0x640, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6ED,
        0x711, 0x711, 0x730, 0x74A, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F,
        0xE0020, 0xE007F, 0xE0100, 0xE01EF);

    private readonly Span<byte> _term = term;

    public int Length { get; private set; }

    /// <returns>False when the term is full.</returns>
    public bool TryAdd(Rune rune)
    {
        if (IsDropped(rune)) return Recompose(rune.Value);
        Rune lower = Casing.ToLower(Plain(rune));
        return lower.IsBmp && LetterFolds.Of((char)lower.Value) is string folded ? TryAppend(folded) : TryAppendAsIs(lower);
    }

    public bool TryAppendAsIs(Rune rune)
    {
        bool fits = rune.TryEncodeToUtf8(_term[Length..], out int length);
        Length += length;
        return fits;
    }

    private bool TryAppend(string text)
    {
        if (!Encoding.UTF8.TryGetBytes(text, _term[Length..], out int length)) return false;
        Length += length;
        return true;
    }

    private static bool IsDropped(Rune rune) =>
        !rune.IsAscii && (Dropped.Contains(rune.Value) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    /// <summary>Cyrillic letters that keep their mark (see <see cref="LetterFolds"/>), written in two.</summary>
    private readonly bool Recompose(int mark)
    {
        if (Length < 2) return true;
        Span<byte> last = _term.Slice(Length - 2, 2);
        ReadOnlySpan<byte> letter = mark switch
        {
            0x306 when last.SequenceEqual("и"u8) => "й"u8,
            0x306 when last.SequenceEqual("у"u8) => "ў"u8,
            0x308 when last.SequenceEqual("і"u8) => "ї"u8,
            0x301 when last.SequenceEqual("г"u8) => "ѓ"u8,
            0x301 when last.SequenceEqual("к"u8) => "ќ"u8,
            _ => last,
        };
        letter.CopyTo(last);
        return true;
    }

    private static Rune Plain(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0),
        >= 0x1D400 and <= 0x1D6A3 => new Rune('a' + ((rune.Value - 0x1D400) % 26)),
        >= 0x80 when Rune.IsDigit(rune) => new Rune('0' + (int)Rune.GetNumericValue(rune)),
        _ => rune,
    };
}
