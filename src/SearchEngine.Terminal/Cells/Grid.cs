namespace SearchEngine.Terminal;

/// <summary>
/// The screen as cells, drawn anew for each frame and compared with the last by the <see cref="Presenter"/>.
/// Each row's widths always sum to the width: whatever overwrites half of a wide glyph blanks the other half.
/// </summary>
public sealed class Grid
{
    private ulong[] _cells = [];

    public Grid(int width, int height) => Resize(width, height);

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Where the terminal's cursor is shown, null for nowhere.</summary>
    public (int X, int Y)? Cursor { get; set; }

    public Region Whole => new(this, new Area(0, 0, Width, Height));

    /// <summary>What the numbers in packed cells stand for; grids that share it can be compared.</summary>
    internal CellPalette Palette { get; private set; } = new();

    public Cell this[int x, int y] => new(Palette.Glyph(Row(y)[x]), Palette.Style(Row(y)[x]));

    public void Resize(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        if (_cells.Length != width * height) _cells = new ulong[width * height];
        (Width, Height) = (width, height);
        Clear();
    }

    public void Clear()
    {
        if (Palette.IsLarge) Palette = new CellPalette();
        _cells.AsSpan().Fill(PackedCell.Blank);
        Cursor = null;
    }

    public void CopyFrom(Grid other)
    {
        if (Width != other.Width || Height != other.Height) Resize(other.Width, other.Height);
        other._cells.AsSpan().CopyTo(_cells);
        (Cursor, Palette) = (other.Cursor, other.Palette);
    }

    /// <summary>Places a glyph; one that lies outside or does not fit whole is left out.</summary>
    public void Put(int x, int y, Glyph glyph, Style style)
    {
        if (x < 0 || y < 0 || y >= Height || glyph.Width == 0 || x + glyph.Width > Width) return;
        int at = (y * Width) + x;
        BreakWideAround(at, x, glyph.Width);
        ulong cell = Palette.Pack(glyph, style);
        _cells[at] = cell;
        if (glyph.Width == 2) _cells[at + 1] = PackedCell.Of(0, isCluster: false, 0, PackedCell.Style(cell));
    }

    /// <summary>Lays a style over what is there.</summary>
    public void Restyle(int x, int y, Style over)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return;
        ref ulong cell = ref _cells[(y * Width) + x];
        cell = PackedCell.WithStyle(cell, Palette.Number(Palette.Style(cell).Under(over)));
    }

    internal ReadOnlySpan<ulong> Row(int y) => _cells.AsSpan(y * Width, Width);

    private void BreakWideAround(int at, int x, int width)
    {
        if (PackedCell.IsContinuation(_cells[at])) Blank(at - 1);
        int last = at + width - 1;
        if (x + width < Width && PackedCell.Width(_cells[last]) == 2) Blank(last + 1);
    }

    private void Blank(int at) => _cells[at] = PackedCell.WithStyle(PackedCell.Blank, PackedCell.Style(_cells[at]));
}
