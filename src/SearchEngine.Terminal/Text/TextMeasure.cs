namespace SearchEngine.Terminal;

/// <summary>Text measured in columns.</summary>
public static class TextMeasure
{
    public static int Columns(ReadOnlySpan<char> text)
    {
        int columns = 0;
        foreach (var glyph in new GlyphReader(text)) columns += glyph.Width;
        return columns;
    }

    /// <summary>How much of a text fits: the longest run of whole glyphs from its start within so many columns.</summary>
    /// <returns>Its length in UTF-16 code units, and the columns it takes.</returns>
    public static (int Length, int Columns) Fit(ReadOnlySpan<char> text, int columns)
    {
        int used = 0, end = 0;
        var reader = new GlyphReader(text);
        while (reader.MoveNext())
        {
            if (used + reader.Current.Width > columns) return (end, used);
            used += reader.Current.Width;
            end = reader.End;
        }

        return (text.Length, used);
    }
}
