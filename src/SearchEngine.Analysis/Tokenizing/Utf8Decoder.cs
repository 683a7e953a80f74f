using System.Buffers;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>One code point of UTF-8 that may be broken.</summary>
internal static class Utf8Decoder
{
    /// <summary>What broken bytes decode to: a code point that is no word's, nor an emoji's.</summary>
    public const int Replacement = 0xFFFD;

    /// <param name="text">Not empty.</param>
    /// <param name="length">How many bytes were taken, at least 1.</param>
    public static int Decode(ReadOnlySpan<byte> text, out int length)
    {
        OperationStatus status = Rune.DecodeFromUtf8(text, out Rune rune, out length);
        return status == OperationStatus.Done ? rune.Value : Replacement;
    }
}
