using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SearchEngine.News;

/// <summary>A server's answer as it was recorded: the page in it, out of its chunks and its packing.</summary>
internal static class WebResponse
{
    /// <param name="isPage">The block is a page without an answer around it.</param>
    /// <returns>The page's text, or null for an error, a redirect, or anything but HTML.</returns>
    public static string? Read(ReadOnlySpan<byte> block, bool isPage)
    {
        if (isPage || !block.StartsWith("HTTP/"u8))
        {
            return Page(block, null);
        }

        var firstLine = block.IndexOf((byte)'\n');
        var status = Encoding.Latin1.GetString(block[..Math.Max(firstLine, 0)]).Split(' ');
        if (status.Length < 2 || !status[1].StartsWith('2'))
        {
            return null;
        }

        var headers = MailHeaders.Read(block[(firstLine + 1)..], out var start);
        var type = MailHeaders.Value(headers.GetValueOrDefault("content-type") ?? "text/html", out var parameters);
        if (!type.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var body = block[(firstLine + 1 + start)..];
        var isChunked = headers.GetValueOrDefault("transfer-encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        return Page(Unpacked(isChunked ? Joined(body) : body, headers.GetValueOrDefault("content-encoding")), parameters.GetValueOrDefault("charset"));
    }

    private static string? Page(ReadOnlySpan<byte> body, string? charset)
    {
        var detected = CharsetDetector.Detect(body, isAll: true);
        var text = TextDecoder.Decode(body, Charsets.Named(charset) is { } named && detected.CodePage == Charsets.Windows1252.CodePage ? named : detected);
        var head = text.AsSpan().TrimStart();
        return head.StartsWith('<') ? text : null;
    }

    /// <summary>Chunks put together; a body that was recorded joined already is given as it is.</summary>
    private static ReadOnlySpan<byte> Joined(ReadOnlySpan<byte> body)
    {
        using var joined = new MemoryStream();
        for (var rest = body; !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n');
            var digits = end < 0 ? "" : Encoding.Latin1.GetString(rest[..end]).Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return joined.Length == 0 ? body : joined.ToArray();
            }

            rest = rest[(end + 1)..];
            var part = Math.Min(length, rest.Length);
            joined.Write(rest[..part]);
            rest = length == 0 ? [] : rest[part..].TrimStart("\r\n"u8);
        }

        return joined.ToArray();
    }

    private static ReadOnlySpan<byte> Unpacked(ReadOnlySpan<byte> body, string? encoding)
    {
        var packed = new MemoryStream(body.ToArray());
        using Stream? unpacker = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacker is null ? body : Limited(unpacker, body.Length);
    }

    private static byte[] Limited(Stream unpacker, int packedLength)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int read; (read = unpacker.Read(buffer)) > 0;)
        {
            unpacked.Write(buffer, 0, read);
            UnpackedLimits.Check(unpacked.Length, packedLength);
            if (unpacked.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"a page larger than {ReadingLimits.ItemBytes >> 20} MB");
            }
        }

        return unpacked.ToArray();
    }
}
