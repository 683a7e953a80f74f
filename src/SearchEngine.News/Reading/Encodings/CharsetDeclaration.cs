using System.Buffers;
using System.Text;

namespace SearchEngine.News;

/// <summary>What a text says of its own encoding: encoding="…" of an XML declaration, charset=… of an HTML page or a mail header.</summary>
internal static class CharsetDeclaration
{
    private const int LookedAt = 8192;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' ;>?/\r\n\t");

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LookedAt)]);
        var declaration = head.AsSpan().TrimStart();
        if (declaration.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = declaration.IndexOf('>');
            if (end > 0 && After(declaration[..end], "encoding") is { } named)
            {
                return named;
            }
        }

        return declaration.StartsWith('<') ? InMeta(head) : After(head, "charset");
    }

    /// <summary>Only in meta tags: scripts that a page loads have encodings of their own.</summary>
    private static string? InMeta(ReadOnlySpan<char> head)
    {
        for (var rest = head; rest.IndexOf("<meta", StringComparison.OrdinalIgnoreCase) is >= 0 and var at;)
        {
            rest = rest[(at + 5)..];
            var end = rest.IndexOf('>');
            if (end >= 0 && After(rest[..end], "charset") is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static string? After(ReadOnlySpan<char> text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = text[(at + key.Length)..].TrimStart();
        if (!value.StartsWith('='))
        {
            return null;
        }

        value = value[1..].TrimStart().TrimStart("\"'");
        var end = value.IndexOfAny(Ends);
        return (end < 0 ? value : value[..end]).ToString();
    }
}
