namespace SearchEngine.Terminal;

/// <summary>Thin lines between panes.</summary>
public static class Lines
{
    public static void Horizontal(Region row, Style style) => row.Part(0, 0, row.Width, 1).Fill(Glyph.Of('─'), style);

    public static void Vertical(Region column, Style style) => column.Part(0, 0, 1, column.Height).Fill(Glyph.Of('│'), style);
}
