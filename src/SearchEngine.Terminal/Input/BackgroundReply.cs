using System.Globalization;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>The answer to OSC 11: "11;rgb:RRRR/GGGG/BBBB", each part of one to four hex digits.</summary>
internal static class BackgroundReply
{
    /// <param name="content">What stood between OSC and its terminator; null is returned for any other answer.</param>
    public static BackgroundReported? Parse(ReadOnlySpan<byte> content)
    {
        string text = Encoding.Latin1.GetString(content);
        if (!text.StartsWith("11;rgb:", StringComparison.Ordinal)) return null;
        var parts = text["11;rgb:".Length..].Split('/');
        return parts.Length == 3 && Component(parts[0]) is { } red && Component(parts[1]) is { } green && Component(parts[2]) is { } blue
            ? new BackgroundReported(red, green, blue)
            : null;
    }

    private static byte? Component(string hex)
    {
        if (hex.Length is 0 or > 4 || !int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)) return null;
        return (byte)(value * 255 / ((1 << (4 * hex.Length)) - 1));
    }
}
