namespace SearchEngine.Terminal;

/// <summary>A box with a title, for what opens over the rest.</summary>
public static class Frame
{
    /// <summary>A box of at most this size in the middle of a region, cleared and framed.</summary>
    /// <returns>The room inside.</returns>
    public static Region DrawCentered(Region screen, int width, int height, ReadOnlySpan<char> title, Style style, Style titleStyle)
    {
        width = Math.Min(width, screen.Width);
        height = Math.Min(height, screen.Height);
        return Draw(screen.Part((screen.Width - width) / 2, (screen.Height - height) / 2, width, height), title, style, titleStyle);
    }

    /// <returns>The room inside the frame, a column of air left and right.</returns>
    public static Region Draw(Region box, ReadOnlySpan<char> title, Style style, Style titleStyle)
    {
        box.Clear();
        int right = box.Width - 1, bottom = box.Height - 1;
        Lines.Horizontal(box.Row(0), style);
        Lines.Horizontal(box.Row(bottom), style);
        Lines.Vertical(box.Part(0, 0, 1, box.Height), style);
        Lines.Vertical(box.Part(right, 0, 1, box.Height), style);
        box.Put(0, 0, Glyph.Of('╭'), style);
        box.Put(right, 0, Glyph.Of('╮'), style);
        box.Put(0, bottom, Glyph.Of('╰'), style);
        box.Put(right, bottom, Glyph.Of('╯'), style);
        if (!title.IsEmpty && box.Width > 6)
        {
            int end = box.WriteFitted(3, 0, title, box.Width - 6, titleStyle);
            box.Put(2, 0, Glyph.Space, style);
            box.Put(end, 0, Glyph.Space, style);
        }

        return box.Part(2, 1, box.Width - 4, box.Height - 2);
    }
}
