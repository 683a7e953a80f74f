namespace SearchEngine.Terminal;

/// <summary>Draws a <see cref="TextField"/> in one row, scrolled so that the caret is seen.</summary>
public static class TextFieldView
{
    /// <param name="marks">Parts of the text to show otherwise.</param>
    public static void Draw(Region row, TextField field, bool hasFocus, Style style, params ReadOnlySpan<StyledSpan> marks)
    {
        int start = FirstShown(field, row.Width);
        int x = 0, caret = -1;
        var reader = new GlyphReader(field.Text.AsSpan(start));
        while (true)
        {
            bool more = reader.MoveNext();
            int at = more ? start + reader.Start : field.Text.Length;
            if (caret < 0 && at >= field.Caret) caret = x;
            if (!more || x + reader.Current.Width > row.Width) break;
            row.Put(x, 0, reader.Current, StyledSpan.At(at, style, marks));
            x += reader.Current.Width;
        }

        if (hasFocus) row.ShowCursor(Math.Min(caret < 0 ? x : caret, row.Width - 1), 0);
    }

    /// <summary>The column of an offset into the text in a row of so many columns, null when it is not on show.</summary>
    public static int? ColumnOf(TextField field, int offset, int width)
    {
        int start = FirstShown(field, width);
        if (offset < start) return null;
        int column = TextMeasure.Columns(field.Text.AsSpan(start, Math.Min(offset, field.Text.Length) - start));
        return column < width ? column : null;
    }

    /// <summary>The first offset shown: 0 as long as everything up to the caret fits, else what leaves the caret at three quarters.</summary>
    private static int FirstShown(TextField field, int width)
    {
        int toSkip = TextMeasure.Columns(field.Text.AsSpan(0, field.Caret)) - (width - 1);
        if (toSkip <= 0) return 0;
        int wanted = toSkip + (width / 4), skipped = 0;
        var reader = new GlyphReader(field.Text.AsSpan(0, field.Caret));
        while (skipped < wanted && reader.MoveNext()) skipped += reader.Current.Width;
        return skipped == 0 ? 0 : reader.End;
    }
}
