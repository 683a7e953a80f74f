using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>What a paste may bring in: one line of text.</summary>
internal static class PasteFilter
{
    public static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    /// <summary>Ctrl+C as a byte, and in kitty's notation.</summary>
    private static ReadOnlySpan<byte> Interrupt => "\x03"u8;

    private static ReadOnlySpan<byte> KittyInterrupt => "\e[99;5u"u8;

    public static bool EndsPaste(List<byte> held) => CollectionsMarshal.AsSpan(held).EndsWith(EndMark);

    public static bool IsInterrupt(List<byte> held)
    {
        var bytes = CollectionsMarshal.AsSpan(held);
        return bytes.SequenceEqual(Interrupt) || bytes.SequenceEqual(KittyInterrupt);
    }

    public static bool MayBecomeInterrupt(List<byte> held)
    {
        var bytes = CollectionsMarshal.AsSpan(held);
        return Interrupt.StartsWith(bytes) || KittyInterrupt.StartsWith(bytes);
    }

    /// <summary>How much is whole: without the beginning of an end mark or of a character at the end.</summary>
    public static int WholeLength(List<byte> held)
    {
        var bytes = CollectionsMarshal.AsSpan(held);
        for (int tail = Math.Min(bytes.Length, EndMark.Length); tail > 0; tail--)
        {
            var end = bytes[^tail..];
            if (EndMark.StartsWith(end) || Rune.DecodeFromUtf8(end, out _, out _) == OperationStatus.NeedMoreData) return bytes.Length - tail;
        }

        return bytes.Length;
    }

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
