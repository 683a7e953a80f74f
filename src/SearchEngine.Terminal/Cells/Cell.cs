namespace SearchEngine.Terminal;

/// <summary>One place of the screen. A wide glyph stands in the first of its two cells; the second is a continuation.</summary>
public readonly record struct Cell(Glyph Glyph, Style Style)
{
    public bool IsContinuation => Glyph.Width == 0;
}
