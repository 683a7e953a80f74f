namespace SearchEngine.Terminal;

/// <summary>Draws the lines of a <see cref="TextLayout"/> with parts of the text marked.</summary>
public static class TextView
{
    /// <param name="top">The first line to show.</param>
    /// <param name="marks">In any order; later ones lie over earlier ones.</param>
    public static void Draw(Region region, TextLayout layout, int top, Style style, IReadOnlyList<StyledSpan> marks)
    {
        var inLine = new StyledSpan[marks.Count];
        for (int y = 0; y < region.Height && top + y < layout.Lines.Count; y++)
        {
            var (start, end) = layout.Lines[top + y];
            int count = 0;
            for (int i = 0; i < marks.Count; i++)
            {
                if (marks[i].Start < end && marks[i].End > start) inLine[count++] = marks[i];
            }

            DrawLine(region.Row(y), layout.Text.AsSpan(start, end - start), start, style, inLine.AsSpan(0, count));
        }
    }

    /// <summary>Draws one line of a text; marks are offsets into the text that the line begins at <paramref name="start"/>.</summary>
    /// <returns>The column after the last glyph.</returns>
    public static int DrawLine(Region row, ReadOnlySpan<char> line, int start, Style style, ReadOnlySpan<StyledSpan> marks)
    {
        int x = 0;
        var reader = new GlyphReader(line);
        while (reader.MoveNext() && x + reader.Current.Width <= row.Width)
        {
            row.Put(x, 0, reader.Current, StyledSpan.At(start + reader.Start, style, marks));
            x += reader.Current.Width;
        }

        return x;
    }
}
