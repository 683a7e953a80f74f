namespace SearchEngine.Terminal;

/// <summary>
/// Brings the terminal from the last frame to the next with as few bytes as is simple: only cells that changed, runs
/// joined over short gaps, a blank rest of a row erased at once. The cursor is hidden while drawing and the whole frame is
/// one synchronized update where the terminal knows that mode.
/// </summary>
public sealed class Presenter(ColorDepth depth, bool synchronized)
{
    /// <summary>Rewriting so many unchanged cells is shorter than moving the cursor over them.</summary>
    private const int ShortGap = 4;

    private const int NowhereKnown = -1;

    private readonly AnsiWriter _writer = new();
    private readonly Grid _last = new(0, 0);
    private CellPalette _palette = new();
    private bool _lastIsKnown;
    private Style? _style;
    private int _x;
    private int _y;

    /// <summary>Forgets what the terminal shows: the next frame is drawn whole.</summary>
    public void Invalidate() => _lastIsKnown = false;

    /// <returns>What to send for this frame, valid until the next call; empty when nothing changed.</returns>
    public ReadOnlySpan<byte> Present(Grid next)
    {
        _writer.Clear();
        (_style, _x, _y) = (null, NowhereKnown, NowhereKnown);
        if (!CanCompare(next))
        {
            Begin();
            _writer.Control("\e[0m\e[2J"u8);
            _last.Resize(next.Width, next.Height);
        }

        _palette = next.Palette;
        for (int y = 0; y < next.Height; y++) PresentRow(y, _last.Row(y), next.Row(y));
        if (_writer.Written.IsEmpty && _last.Cursor == next.Cursor) return default;
        Begin();
        End(next.Cursor);
        _last.CopyFrom(next);
        _lastIsKnown = true;
        return _writer.Written;
    }

    private bool CanCompare(Grid next)
        => _lastIsKnown && _last.Width == next.Width && _last.Height == next.Height && _last.Palette == next.Palette;

    /// <summary>Opens the frame, once.</summary>
    private void Begin()
    {
        if (!_writer.Written.IsEmpty) return;
        if (synchronized) _writer.Control("\e[?2026h"u8);
        _writer.Control("\e[?25l"u8);
    }

    private void End((int X, int Y)? cursor)
    {
        _writer.Control("\e[0m"u8);
        if (cursor is var (x, y))
        {
            _writer.MoveTo(x, y);
            _writer.Control("\e[?25h"u8);
        }

        if (synchronized) _writer.Control("\e[?2026l"u8);
    }

    private void PresentRow(int y, ReadOnlySpan<ulong> last, ReadOnlySpan<ulong> next)
    {
        int x = FirstChange(0, last, next);
        if (x == next.Length) return;
        Begin();
        int end = EndOfContent(next);
        if (HasFragile(last) || HasFragile(next)) RewriteRest(Math.Min(x, FirstFragile(last, next)), y, end, next);
        else WriteChanges(x, y, end, last, next);
    }

    /// <summary>What a terminal made of a fragile glyph is not known, so all that follows it is erased and written again.</summary>
    private void RewriteRest(int x, int y, int end, ReadOnlySpan<ulong> next)
    {
        if (PackedCell.IsContinuation(next[x])) x--;
        EraseRest(x, y);
        for (; x < end; x += PackedCell.Width(next[x])) Write(x, y, next[x]);
    }

    private void WriteChanges(int x, int y, int end, ReadOnlySpan<ulong> last, ReadOnlySpan<ulong> next)
    {
        while (x < next.Length)
        {
            if (PackedCell.IsContinuation(next[x])) x--;
            if (x >= end)
            {
                EraseRest(x, y);
                return;
            }

            Write(x, y, next[x]);
            x = NextChange(x + PackedCell.Width(next[x]), last, next);
        }
    }

    private static bool HasFragile(ReadOnlySpan<ulong> row)
    {
        foreach (ulong cell in row)
        {
            if (PackedCell.IsFragile(cell)) return true;
        }

        return false;
    }

    private static int FirstFragile(ReadOnlySpan<ulong> last, ReadOnlySpan<ulong> next)
    {
        int x = 0;
        while (!PackedCell.IsFragile(last[x]) && !PackedCell.IsFragile(next[x])) x++;
        return x;
    }

    /// <summary>Where only blanks in the terminal's own background follow.</summary>
    private static int EndOfContent(ReadOnlySpan<ulong> row)
    {
        int end = row.Length;
        while (end > 0 && row[end - 1] == PackedCell.Blank) end--;
        return end;
    }

    private static int FirstChange(int x, ReadOnlySpan<ulong> last, ReadOnlySpan<ulong> next)
    {
        while (x < next.Length && last[x] == next[x]) x++;
        return x;
    }

    private static int NextChange(int x, ReadOnlySpan<ulong> last, ReadOnlySpan<ulong> next)
    {
        int change = FirstChange(x, last, next);
        return change - x <= ShortGap && change < next.Length ? x : change;
    }

    private void Write(int x, int y, ulong cell)
    {
        MoveTo(x, y);
        SetStyle(_palette.Style(cell));
        _writer.Put(_palette.Glyph(cell));
        _x = PackedCell.IsFragile(cell) ? NowhereKnown : x + PackedCell.Width(cell);
    }

    private void EraseRest(int x, int y)
    {
        MoveTo(x, y);
        SetStyle(Style.Plain);
        _writer.Control("\e[K"u8);
    }

    private void MoveTo(int x, int y)
    {
        if (_y != y) _writer.MoveTo(x, y);
        else if (_x != x) _writer.MoveToColumn(x);
        (_x, _y) = (x, y);
    }

    private void SetStyle(Style style)
    {
        if (_style == style) return;
        _writer.SetStyle(style.At(depth));
        _style = style;
    }
}
