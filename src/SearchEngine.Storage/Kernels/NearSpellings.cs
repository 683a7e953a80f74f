namespace SearchEngine.Storage;

/// <summary>Sorts out terms that are further from a word than some edits, many at once.</summary>
public static partial class NearSpellings
{
    /// <summary>Bytes behind the last term that can be read.</summary>
    public const int Padding = 16;

    /// <summary>Kinds of letters that are told apart: bytes that share their lowest bits are taken for the same.</summary>
    public const int Letters = 32;

    /// <summary>Of a longer word no term is sorted out.</summary>
    public const int LongestWord = 30;

    internal const ulong BeyondAscii = 0x8080_8080_8080_8080;

    /// <summary>
    /// Keeps of the terms listed those that may be within so many edits; neighbours that are swapped are one. What is kept has to
    /// be measured still: letters may have been taken for others, long terms and those beyond ASCII are kept unseen, and without
    /// AVX-512 all are.
    /// </summary>
    /// <param name="letterPlaces">For each of <see cref="Letters"/> where it stands in the word, a bit a place, the first in bit 0.</param>
    /// <param name="length">Of the word, in characters.</param>
    /// <param name="edits">0, 1 or 2.</param>
    /// <param name="terms">Numbers of terms; those kept move to the front in their order.</param>
    /// <returns>How many were kept.</returns>
    public static int Keep(in Spellings spellings, ReadOnlySpan<uint> letterPlaces, int length, int edits, Span<int> terms)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)edits, 2u, nameof(edits));
        ArgumentOutOfRangeException.ThrowIfNotEqual(letterPlaces.Length, Letters);
        return Hardware.HasAvx512 && edits > 0 && length <= LongestWord ? KeepAvx512(spellings, letterPlaces, length, edits, terms) : terms.Length;
    }
}
