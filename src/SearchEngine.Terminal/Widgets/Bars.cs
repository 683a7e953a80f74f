namespace SearchEngine.Terminal;

/// <summary>Counts as bars of block characters, one column each or lying.</summary>
public static class Bars
{
    private const string Risen = "▁▂▃▄▅▆▇█";
    private const string Lying = "▏▎▍▌▋▊▉█";

    /// <summary>One column per count, as high as its share of the largest; a count of zero is a dot, so that a gap is seen as one.</summary>
    public static void Sparkline(Region row, IReadOnlyList<int> counts, Style style, Style zero)
    {
        int most = counts.Count == 0 ? 0 : counts.Max();
        for (int x = 0; x < counts.Count && x < row.Width; x++)
        {
            if (counts[x] <= 0) row.Put(x, 0, Glyph.Of('·'), zero);
            else row.Put(x, 0, Glyph.Of(Risen[Step(counts[x], most, Risen.Length)]), style);
        }
    }

    /// <summary>Upright bars over several rows.</summary>
    /// <param name="columnsPerBar">How many columns each bar takes, its gap included.</param>
    public static void Columns(Region region, IReadOnlyList<int> counts, int columnsPerBar, Func<int, Style> styleOf)
    {
        int most = counts.Count == 0 ? 0 : counts.Max();
        int barWidth = Math.Max(1, columnsPerBar > 2 ? columnsPerBar - 1 : columnsPerBar);
        for (int i = 0; i < counts.Count; i++)
        {
            if (counts[i] <= 0) continue;
            int eighths = 1 + (int)((long)(counts[i] - 1) * ((8 * region.Height) - 1) / Math.Max(1, most - 1));
            if (most == 1) eighths = 8 * region.Height;
            for (int up = 0; up < region.Height && eighths > 8 * up; up++)
            {
                var glyph = Glyph.Of(Risen[Math.Min(8, eighths - (8 * up)) - 1]);
                for (int x = 0; x < barWidth; x++) region.Put((i * columnsPerBar) + x, region.Height - 1 - up, glyph, styleOf(i));
            }
        }
    }

    /// <summary>A lying bar for a share of the largest count.</summary>
    public static void Share(Region row, int count, int most, Style style)
    {
        if (count <= 0 || most <= 0 || row.Width <= 0) return;
        int eighths = Math.Max(1, (int)((long)count * 8 * row.Width / most));
        int x = 0;
        for (; eighths >= 8; eighths -= 8) row.Put(x++, 0, Glyph.Of('█'), style);
        if (eighths > 0) row.Put(x, 0, Glyph.Of(Lying[eighths - 1]), style);
    }

    /// <summary>One column as high as a share of the largest count.</summary>
    public static void Level(Region cell, int count, int most, Style style)
    {
        if (count > 0 && most > 0) cell.Put(0, 0, Glyph.Of(Risen[(int)((((long)Math.Min(count, most) * Risen.Length) - 1) / most)]), style);
    }

    /// <summary>Counts brought down to fewer buckets by adding neighbours, so that they fit.</summary>
    public static IReadOnlyList<int> Fit(IReadOnlyList<int> counts, int columns)
    {
        if (counts.Count <= columns || columns <= 0) return counts;
        var fitted = new int[columns];
        for (int i = 0; i < counts.Count; i++) fitted[(int)((long)i * columns / counts.Count)] += counts[i];
        return fitted;
    }

    private static int Step(int count, int most, int steps) => most <= 1 ? steps - 1 : (int)((long)(count - 1) * (steps - 1) / (most - 1));
}
