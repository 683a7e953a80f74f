namespace SearchEngine.Terminal;

/// <summary>A rectangle of a grid to draw in, with coordinates of its own. Everything is cut at its edges; nothing throws for lack of room.</summary>
public readonly struct Region
{
    private readonly Grid _grid;
    private readonly Area _area;

    internal Region(Grid grid, Area area)
    {
        _grid = grid;
        _area = area;
    }

    public int Width => _area.Width;

    public int Height => _area.Height;

    /// <summary>Where the region lies on the screen.</summary>
    public Area Area => _area;

    public bool IsEmpty => _area.IsEmpty;

    /// <summary>A part of this region; what lies outside of it is cut off.</summary>
    public Region Part(int x, int y, int width, int height)
        => new(_grid, new Area(_area.X + x, _area.Y + y, Math.Max(0, width), Math.Max(0, height)).Intersect(_area));

    public Region Row(int y) => Part(0, y, Width, 1);

    /// <summary>Writes one line of text, cut at the region's edge.</summary>
    /// <returns>The column after the last glyph written.</returns>
    public int Write(int x, int y, ReadOnlySpan<char> text, Style style = default)
    {
        foreach (var glyph in new GlyphReader(text))
        {
            if (x + glyph.Width > Width) break;
            Put(x, y, glyph, style);
            x += glyph.Width;
        }

        return x;
    }

    /// <summary>Writes one line of text within so many columns, ending in an ellipsis when it does not fit.</summary>
    /// <returns>The column after the last glyph written.</returns>
    public int WriteFitted(int x, int y, ReadOnlySpan<char> text, int columns, Style style = default)
    {
        columns = Math.Min(columns, Width - x);
        if (columns <= 0) return x;
        var (length, _) = TextMeasure.Fit(text, columns);
        if (length == text.Length) return Write(x, y, text, style);
        x = Write(x, y, text[..TextMeasure.Fit(text, columns - 1).Length], style);
        return Write(x, y, "…", style);
    }

    /// <summary>Writes one line of text that ends at the region's right edge, or at <paramref name="right"/>.</summary>
    /// <returns>The column it begins at.</returns>
    public int WriteRight(int y, ReadOnlySpan<char> text, Style style = default, int? right = null)
    {
        int x = Math.Max(0, (right ?? Width) - TextMeasure.Columns(text));
        Write(x, y, text, style);
        return x;
    }

    public void Put(int x, int y, Glyph glyph, Style style)
    {
        if (x >= 0 && y >= 0 && y < Height && x + glyph.Width <= Width) _grid.Put(_area.X + x, _area.Y + y, glyph, style);
    }

    public void Fill(Glyph glyph, Style style)
    {
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x + glyph.Width <= Width; x += glyph.Width) Put(x, y, glyph, style);
        }
    }

    public void Clear(Style style = default) => Fill(Glyph.Space, style);

    /// <summary>Lays a style over every cell.</summary>
    public void Restyle(Style over)
    {
        for (int y = _area.Y; y < _area.Bottom; y++)
        {
            for (int x = _area.X; x < _area.Right; x++) _grid.Restyle(x, y, over);
        }
    }

    /// <summary>Shows the terminal's cursor here, when it is inside.</summary>
    public void ShowCursor(int x, int y)
    {
        if (x >= 0 && x < Width && y >= 0 && y < Height) _grid.Cursor = (_area.X + x, _area.Y + y);
    }
}
