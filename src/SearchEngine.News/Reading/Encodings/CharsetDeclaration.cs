using System.Buffers;
using System.Text;

namespace SearchEngine.News;

/// <summary>What a text says of its own encoding: encoding="…" of an XML declaration, charset=… of an HTML page or a mail header.</summary>
internal static class CharsetDeclaration
{
    private const int LookedAt = 4096;

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

        return After(head, "charset");
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
