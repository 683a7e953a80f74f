using System.Text;

namespace SearchEngine.News;

/// <summary>Bytes to text.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, CharsetDetector.Detect(bytes, isAll: true));

    /// <summary>The text without its byte order mark; invalid bytes become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    /// <summary>The content as UTF-8 bytes, perhaps behind a mark, whatever its encoding; for formats that are read as a stream.</summary>
    public static Stream AsUtf8(SourceFile file)
    {
        var encoding = file.Head.Encoding;
        var content = file.Content;
        if (encoding.CodePage != Encoding.UTF8.CodePage)
        {
            content = Encoding.CreateTranscodingStream(content, encoding, Charsets.Utf8, leaveOpen: true);
        }

        return content;
    }
}
