using System.Buffers;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// The word as written, case and accents aside: Zürich and zurich, O’Brien and o'brien are one term. A possessive goes too, as
/// the apostrophe after a plural is no part of a word to begin with: who searches for "Javad Zarif" wants "Javad Zarif’s
/// visit", and who searches for "Iran's president" finds Iran’s president.
/// </summary>
public sealed class FoldingFilter : WordFilter
{
    private const char Escape = '\\';

    private FoldingFilter()
    {
    }

    public static FoldingFilter Instance { get; } = new();

    public override bool KeepsFirstLetter => true;

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
    {
        int length = Fold(Cut(word), term[..MaxTermLength]);
        if (term[..length].EndsWith("'s"u8)) length -= 2;
        return length == 0 ? NotIndexed : length;
    }

    /// <summary>
    /// Folds the characters of a wildcard or a regular expression, so that it matches terms of this filter. A letter that a
    /// backslash gives a meaning keeps its case.
    /// </summary>
    public static string FoldPattern(string pattern)
    {
        byte[] folded = new byte[4 * Encoding.UTF8.GetMaxByteCount(pattern.Length)];
        FoldedTerm term = new(folded);
        bool escaped = false;
        foreach (Rune rune in pattern.EnumerateRunes())
        {
            _ = escaped && rune.IsAscii ? term.TryAppendAsIs(rune) : term.TryAdd(rune);
            escaped = !escaped && rune.Value == Escape;
        }

        return Encoding.UTF8.GetString(folded, 0, term.Length);
    }

    /// <summary>Folds a text of any kind, letter by letter: the same on every machine, whatever its system knows of Unicode.</summary>
    public static string FoldText(string text)
    {
        byte[] folded = new byte[4 * Encoding.UTF8.GetMaxByteCount(text.Length)];
        FoldedTerm term = new(folded);
        foreach (Rune rune in text.EnumerateRunes()) _ = term.TryAdd(rune);
        return Encoding.UTF8.GetString(folded, 0, term.Length);
    }

    private static int Fold(ReadOnlySpan<byte> word, Span<byte> term)
    {
        if (Ascii.ToLower(word, term, out int length) == OperationStatus.Done) return length;
        FoldedTerm folded = new(term);
        bool fits = true;
        while (fits && !word.IsEmpty)
        {
            Rune.DecodeFromUtf8(word, out Rune rune, out int consumed);
            fits = folded.TryAdd(rune);
            word = word[consumed..];
        }

        return folded.Length;
    }
}
