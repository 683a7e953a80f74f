using System.Runtime.InteropServices;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>What a paste may bring in: one line of text.</summary>
internal static class PasteFilter
{
    public static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    public static bool EndsPaste(List<byte> held) => CollectionsMarshal.AsSpan(held).EndsWith(EndMark);

    public static string ToLine(ReadOnlySpan<byte> bytes)
    {
        var line = new StringBuilder(bytes.Length);
        foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or '\t' or 0x85 or 0x2028 or 0x2029) line.Append(' ');
            else if (!Rune.IsControl(rune)) line.Append(rune);
        }

        return line.ToString();
    }
}
