namespace SearchEngine.News;

/// <summary>Bytes that mail carries as ASCII. What is broken is left out or left as it stands; nothing throws.</summary>
internal static class TransferEncoding
{
    public static byte[] Base64(ReadOnlySpan<byte> encoded)
    {
        var letters = new byte[encoded.Length + 4];
        var count = 0;
        foreach (var b in encoded)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
            {
                letters[count++] = b;
            }
        }

        // A single letter left over holds less than a byte.
        count -= count % 4 == 1 ? 1 : 0;
        while (count % 4 != 0)
        {
            letters[count++] = (byte)'=';
        }

        var bytes = new byte[count / 4 * 3];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out var written);
        return bytes[..written];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> encoded)
    {
        var bytes = new byte[encoded.Length];
        var count = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '=')
            {
                bytes[count++] = encoded[i];
                continue;
            }

            if (i + 2 < encoded.Length && Hex(encoded[i + 1]) is >= 0 and var high && Hex(encoded[i + 2]) is >= 0 and var low)
            {
                bytes[count++] = (byte)((high << 4) | low);
                i += 2;
            }
            else if (SoftBreak(encoded[(i + 1)..]) is > 0 and var length)
            {
                i += length;
            }
            else
            {
                bytes[count++] = encoded[i];
            }
        }

        return bytes[..count];
    }

    /// <summary>"=" at the end of a line means that the line goes on.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> rest)
        => rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) ? 1 : 0;

    private static int Hex(byte b)
        => char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;
}
