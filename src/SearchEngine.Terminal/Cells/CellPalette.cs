namespace SearchEngine.Terminal;

/// <summary>The clusters and styles that packed cells name by number. Grows with what is shown, and is given up for a new one when that is much.</summary>
internal sealed class CellPalette
{
    private const int ManyClusters = 1 << 16;

    /// <summary>A screen has some twenty styles; they are looked up by going through them.</summary>
    private const int ManyStyles = 1 << 10;

    private readonly List<string> _clusters = [];
    private readonly Dictionary<string, int> _clusterNumbers = new(StringComparer.Ordinal);
    private Style[] _styles = new Style[32];
    private int _styleCount = 1;
    private int _lastStyle;

    public bool IsLarge => _clusters.Count > ManyClusters || _styleCount > ManyStyles;

    public ulong Pack(Glyph glyph, Style style)
    {
        int number = glyph.Cluster is null ? glyph.Rune : Cluster(glyph.Cluster);
        return PackedCell.Of(number, glyph.Cluster is not null, glyph.Width, Number(style));
    }

    public int Number(Style style)
    {
        if (style == _styles[_lastStyle]) return _lastStyle;
        int number = 0;
        while (number < _styleCount && _styles[number] != style) number++;
        if (number == _styleCount) Add(style);
        return _lastStyle = number;
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

    private void Add(Style style)
    {
        if (_styleCount == _styles.Length) Array.Resize(ref _styles, 2 * _styles.Length);
        _styles[_styleCount++] = style;
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
