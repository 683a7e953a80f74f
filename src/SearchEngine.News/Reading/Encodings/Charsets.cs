using System.Text;

namespace SearchEngine.News;

/// <summary>Encodings by the names that files give them. Decoding never throws: what is invalid becomes U+FFFD.</summary>
internal static class Charsets
{
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static Encoding Windows1252 { get; } = CodePage(1252);

    /// <summary>The encoding of this name as browsers understand it, or null for one that is not known.</summary>
    public static Encoding? Named(string? name)
    {
        var key = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        return key switch
        {
            null or "" => null,
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => Utf8,
            "us-ascii" or "ascii" or "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "cp1252" or "windows-1252" or "ansi" => Windows1252,
            "gb2312" or "gbk" or "x-gbk" => Known("gb18030"),
            "shift-jis" or "sjis" or "x-sjis" => Known("shift_jis"),
            "ks_c_5601-1987" or "euc-kr" => CodePage(949),
            "utf-7" => null,
            _ => Known(key),
        };
    }

    public static Encoding CodePage(int number) => CodePages.GetEncoding(number, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePages.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
