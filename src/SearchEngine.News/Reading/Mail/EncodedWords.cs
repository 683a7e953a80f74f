using System.Text;

namespace SearchEngine.News;

/// <summary>Words of a header in another alphabet, as RFC 2047 writes them: =?utf-8?B?…?= and =?iso-8859-1?Q?…?=.</summary>
internal static class EncodedWords
{
    public static string Decode(string header)
    {
        if (!header.Contains("=?", StringComparison.Ordinal))
        {
            return header;
        }

        var text = new StringBuilder();
        var rest = header;
        while (rest.IndexOf("=?", StringComparison.Ordinal) is >= 0 and var at)
        {
            var parts = rest[(at + 2)..].Split('?', 4);
            var gap = rest[..at];
            if (parts.Length < 4 || parts[1].Length != 1 || !parts[3].StartsWith('='))
            {
                text.Append(rest, 0, at + 2);
                rest = rest[(at + 2)..];
                continue;
            }

            // White space between two encoded words is no part of the text.
            text.Append(text.Length > 0 && gap.Trim().Length == 0 ? "" : gap).Append(Word(parts[0], parts[1], parts[2]));
            rest = parts[3][1..];
        }

        return text.Append(rest).ToString();
    }

    private static string Word(string charset, string encoding, string word)
    {
        var bytes = encoding is "B" or "b"
            ? TransferEncoding.Base64(Encoding.Latin1.GetBytes(word))
            : TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(word.Replace('_', ' ')));
        var star = charset.IndexOf('*');
        return (Charsets.Named(star > 0 ? charset[..star] : charset) ?? Charsets.Windows1252).GetString(bytes);
    }
}
