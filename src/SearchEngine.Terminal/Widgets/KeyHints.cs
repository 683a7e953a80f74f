namespace SearchEngine.Terminal;

/// <summary>A row of keys with what they do, as many as fit.</summary>
public static class KeyHints
{
    public static void Draw(Region row, IReadOnlyList<(string Key, string Does)> hints, Style key, Style does)
    {
        int x = 0;
        foreach (var (name, text) in hints)
        {
            int width = TextMeasure.Columns(name) + 1 + TextMeasure.Columns(text);
            if (x + width > row.Width) return;
            x = row.Write(x, 0, name, key) + 1;
            x = row.Write(x, 0, text, does) + 2;
        }
    }
}
