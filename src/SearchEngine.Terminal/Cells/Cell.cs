namespace SearchEngine.Terminal;

/// <summary>One place of the screen. A wide glyph stands in the first of its two cells; the second is a continuation.</summary>
public readonly record struct Cell(Glyph Glyph, Style Style)
{
    public static Cell Blank { get; } = new(Glyph.Space, Style.Plain);

    public bool IsContinuation => Glyph.Width == 0;

    /// <summary>A glyph whose width terminals may see otherwise: what stands to its right must be placed anew.</summary>
    public bool IsFragile => Glyph.Cluster is not null || Glyph.Rune is >= 0x1F000 or (>= 0xE000 and <= 0xF8FF);

    internal static Cell Continuation(Style style) => new(default, style);
}
