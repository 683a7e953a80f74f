namespace SearchEngine.Terminal;

/// <summary>
/// The screen as cells, drawn anew for each frame and compared with the last by the <see cref="Presenter"/>.
/// Each row's widths always sum to the width: whatever overwrites half of a wide glyph blanks the other half.
/// </summary>
public sealed class Grid
{
    private Cell[] _cells = [];

    public Grid(int width, int height) => Resize(width, height);

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Where the terminal's cursor is shown, null for nowhere.</summary>
    public (int X, int Y)? Cursor { get; set; }

    public Region Whole => new(this, new Area(0, 0, Width, Height));

    public ReadOnlySpan<Cell> Row(int y) => _cells.AsSpan(y * Width, Width);

    public Cell this[int x, int y] => _cells[(y * Width) + x];

    public void Resize(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        if (_cells.Length != width * height) _cells = new Cell[width * height];
        (Width, Height) = (width, height);
        Clear();
    }

    public void Clear()
    {
        _cells.AsSpan().Fill(Cell.Blank);
        Cursor = null;
    }

    public void CopyFrom(Grid other)
    {
        if (Width != other.Width || Height != other.Height) Resize(other.Width, other.Height);
        other._cells.AsSpan().CopyTo(_cells);
        Cursor = other.Cursor;
    }

    /// <summary>Places a glyph; one that lies outside or does not fit whole is left out.</summary>
    public void Put(int x, int y, Glyph glyph, Style style)
    {
        if (x < 0 || y < 0 || y >= Height || glyph.Width == 0 || x + glyph.Width > Width) return;
        int at = (y * Width) + x;
        BreakWideAround(at, x, glyph.Width);
        _cells[at] = new Cell(glyph, style);
        if (glyph.Width == 2) _cells[at + 1] = Cell.Continuation(style);
    }

    /// <summary>Lays a style over what is there.</summary>
    public void Restyle(int x, int y, Style over)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return;
        ref var cell = ref _cells[(y * Width) + x];
        cell = cell with { Style = cell.Style.Under(over) };
    }

    private void BreakWideAround(int at, int x, int width)
    {
        if (_cells[at].IsContinuation) _cells[at - 1] = new Cell(Glyph.Space, _cells[at - 1].Style);
        int last = at + width - 1;
        if (x + width < Width && _cells[last].Glyph.Width == 2) _cells[last + 1] = new Cell(Glyph.Space, _cells[last + 1].Style);
    }
}
