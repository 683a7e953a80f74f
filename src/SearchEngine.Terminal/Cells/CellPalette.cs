namespace SearchEngine.Terminal;

/// <summary>The clusters and styles that packed cells name by number. Grows with what is shown, and is given up for a new one when that is much.</summary>
internal sealed class CellPalette
{
    private const int Much = 1 << 16;

    private readonly List<string> _clusters = [];
    private readonly Dictionary<string, int> _clusterNumbers = new(StringComparer.Ordinal);
    private readonly List<Style> _styles = [default];
    private readonly Dictionary<Style, int> _styleNumbers = new() { [default] = 0 };
    private (Style Style, int Number) _lastStyle;

    public bool IsLarge => _clusters.Count > Much || _styles.Count > Much;

    public ulong Pack(Glyph glyph, Style style)
    {
        int number = glyph.Cluster is null ? glyph.Rune : Cluster(glyph.Cluster);
        return PackedCell.Of(number, glyph.Cluster is not null, glyph.Width, Number(style));
    }

    public int Number(Style style)
    {
        if (style == _lastStyle.Style) return _lastStyle.Number;
        if (!_styleNumbers.TryGetValue(style, out int number))
        {
            _styleNumbers[style] = number = _styles.Count;
            _styles.Add(style);
        }

        _lastStyle = (style, number);
        return number;
    }

    public Style Style(ulong cell) => _styles[PackedCell.Style(cell)];

    public Glyph Glyph(ulong cell)
    {
        int number = PackedCell.RuneOrCluster(cell);
        byte width = (byte)PackedCell.Width(cell);
        if (!PackedCell.IsCluster(cell)) return new Glyph(number, null, width);
        string cluster = _clusters[number];
        return new Glyph(char.ConvertToUtf32(cluster, 0), cluster, width);
    }

    private int Cluster(string cluster)
    {
        if (!_clusterNumbers.TryGetValue(cluster, out int number))
        {
            _clusterNumbers[cluster] = number = _clusters.Count;
            _clusters.Add(cluster);
        }

        return number;
    }
}
