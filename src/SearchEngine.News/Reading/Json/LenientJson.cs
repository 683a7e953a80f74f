using System.Text;
using System.Text.Json;

namespace SearchEngine.News;

/// <summary>
/// JSON as it is found: with comments, commas too many, line breaks inside strings, NaN for a missing number, and wrapped
/// in the comment marks that pages put around scripts.
/// </summary>
internal static class LenientJson
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = ReadingLimits.Depth,
    };

    /// <summary>The value, or null where it is none.</summary>
    public static JsonElement? Parse(string text)
    {
        var json = WithoutWrapping(text.AsSpan().Trim());
        var start = json.IndexOfAny('{', '[');
        var end = json.LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return null;
        }

        try
        {
            return Parse(Encoding.UTF8.GetBytes(json[start..(end + 1)].ToString()));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<char> WithoutWrapping(ReadOnlySpan<char> text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["//", "/*", "<![CDATA[", "*/", "<!--"])
        {
            text = text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..].TrimStart() : text;
        }

        var end = text.LastIndexOf("]]>", StringComparison.Ordinal);
        return end > 0 && end > text.LastIndexOf('}') ? text[..end] : text;
    }

    /// <exception cref="JsonException">It is none even so.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return Clone(utf8);
        }
        catch (JsonException)
        {
            return Clone(Repaired(utf8.Span));
        }
    }

    private static JsonElement Clone(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, Options);
        return document.RootElement.Clone();
    }

    private static byte[] Repaired(ReadOnlySpan<byte> json)
    {
        var repaired = new byte[json.Length];
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            repaired[i] = json[i];
            if (inString)
            {
                repaired[i] = json[i] < 0x20 ? (byte)' ' : json[i];
                if (json[i] == '\\' && i + 1 < json.Length)
                {
                    repaired[++i] = json[i] < 0x20 ? (byte)'n' : json[i];
                    continue;
                }
            }
            else if (json[i] is (byte)'N' or (byte)'I' or (byte)'-' && Word(json[i..]) is > 0 and var length)
            {
                repaired.AsSpan(i, length).Fill((byte)' ');
                repaired[i] = (byte)'0';
                i += length - 1;
                continue;
            }

            inString ^= json[i] == '"';
        }

        return repaired;
    }

    /// <summary>The length of a word that stands for a missing number; it becomes 0, which no field of an article takes for a value.</summary>
    private static int Word(ReadOnlySpan<byte> json)
        => json.StartsWith("NaN"u8) ? 3 : json.StartsWith("Infinity"u8) ? 8 : json.StartsWith("-Infinity"u8) ? 9 : json.StartsWith("None"u8) ? 4 : 0;
}
