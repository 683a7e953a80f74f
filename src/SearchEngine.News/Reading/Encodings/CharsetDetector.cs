using System.Text;

namespace SearchEngine.News;

/// <summary>
/// Tells the encoding of a text from a mark, from the shape of its bytes, from what it declares, and last from which
/// bytes are frequent. Valid UTF-8 beats a declaration: multi-byte sequences do not come about by accident,
/// wrong declarations do.
/// </summary>
internal static class CharsetDetector
{
    /// <param name="isAll">False when the sample may end inside a character.</param>
    public static Encoding Detect(ReadOnlySpan<byte> sample, bool isAll)
    {
        if (Marked(sample) is { } marked)
        {
            return marked;
        }

        if ((Utf32WithoutMark(sample) ?? Utf16WithoutMark(sample)) is { } wide)
        {
            return wide;
        }

        var shape = Utf8Shape.Of(sample, isAll);
        if (shape.IsUtf8)
        {
            return shape.IsAscii ? DeclaredEscapes(sample) ?? Charsets.Utf8 : Charsets.Utf8;
        }

        var declared = Charsets.Named(CharsetDeclaration.Find(sample));
        return declared is null || declared.CodePage == Encoding.UTF8.CodePage ? LegacyCharsets.Guess(sample) : declared;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Charsets.Utf8
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) ? Encoding.UTF32
            : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? new UTF32Encoding(bigEndian: true, byteOrderMark: true)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : null;

    /// <summary>Every character of UTF-32 has a zero byte at its high end, and those in use have another beside it.</summary>
    private static Encoding? Utf32WithoutMark(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length & ~3, 4096)];
        bool little = bytes.Length >= 16, big = little;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            little &= bytes[i + 3] == 0 && bytes[i + 2] <= 1 && (bytes[i] | bytes[i + 1]) != 0;
            big &= bytes[i] == 0 && bytes[i + 1] <= 1 && (bytes[i + 2] | bytes[i + 3]) != 0;
        }

        return little ? Encoding.UTF32 : big ? new UTF32Encoding(bigEndian: true, byteOrderMark: false) : null;
    }

    /// <summary>Western text in UTF-16 has a zero in every second byte, and other text of eight bits has none.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        int evenZeros = 0, oddZeros = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }

        var many = bytes.Length / 2 * 4 / 10;
        return many == 0 ? null
            : oddZeros > many && evenZeros == 0 ? Encoding.Unicode
            : evenZeros > many && oddZeros == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>Seven-bit encodings that switch alphabets by escape sequences look like ASCII.</summary>
    private static Encoding? DeclaredEscapes(ReadOnlySpan<byte> bytes)
        => bytes.IndexOf((ReadOnlySpan<byte>)[0x1B, (byte)'$']) >= 0 ? Charsets.CodePage(50220) : null;
}
