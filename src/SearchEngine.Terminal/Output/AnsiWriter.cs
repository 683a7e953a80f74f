using System.Buffers.Text;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>
/// Everything that is sent to a terminal goes through here: control sequences by name, text only as glyphs. The bytes of a
/// frame gather in one buffer, so that they leave in one write.
/// </summary>
public sealed class AnsiWriter
{
    private byte[] _buffer = new byte[8192];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Appends a control sequence as it is; for constants of this program only, never for text.</summary>
    public void Control(ReadOnlySpan<byte> sequence)
    {
        sequence.CopyTo(Reserve(sequence.Length));
        _length += sequence.Length;
    }

    /// <summary>CUP, from 0.</summary>
    public void MoveTo(int x, int y)
    {
        Control("\e["u8);
        Number(y + 1);
        if (x > 0)
        {
            Control(";"u8);
            Number(x + 1);
        }

        Control("H"u8);
    }

    /// <summary>CHA, from 0.</summary>
    public void MoveToColumn(int x)
    {
        Control("\e["u8);
        Number(x + 1);
        Control("G"u8);
    }

    /// <summary>SGR from nothing: everything that the style does not set is reset.</summary>
    public void SetStyle(Style style)
    {
        Control("\e[0"u8);
        for (int bit = 0; bit < SgrOfAttribute.Length; bit++)
        {
            if (((int)style.Attributes & (1 << bit)) == 0) continue;
            Control(";"u8);
            Number(SgrOfAttribute[bit]);
        }

        SetColor(style.Foreground, 30);
        SetColor(style.Background, 40);
        Control("m"u8);
    }

    public void Put(Glyph glyph)
    {
        var target = Reserve(glyph.Cluster is null ? 4 : 3 * glyph.Cluster.Length);
        _length += glyph.Cluster is null
            ? new Rune(glyph.Rune).EncodeToUtf8(target)
            : Encoding.UTF8.GetBytes(glyph.Cluster, target);
    }

    private static ReadOnlySpan<byte> SgrOfAttribute => [1, 2, 3, 4, 7, 9];

    private void SetColor(Color color, int first)
    {
        if (color.IsDefault) return;
        Control(";"u8);
        if (color.IsExact)
        {
            Number(first + 8);
            Control(";2;"u8);
            Number(color.Red);
            Control(";"u8);
            Number(color.Green);
            Control(";"u8);
            Number(color.Blue);
        }
        else if (color.Index < 16)
        {
            Number(color.Index < 8 ? first + color.Index : first + 60 + color.Index - 8);
        }
        else
        {
            Number(first + 8);
            Control(";5;"u8);
            Number(color.Index);
        }
    }

    private void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Reserve(11), out int written);
        _length += written;
    }

    private Span<byte> Reserve(int size)
    {
        if (_buffer.Length - _length < size) Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _length + size));
        return _buffer.AsSpan(_length);
    }
}
