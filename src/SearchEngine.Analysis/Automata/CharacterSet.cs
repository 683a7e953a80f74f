namespace SearchEngine.Analysis;

/// <summary>What stands between the brackets of a regular expression: ranges of code points, gathered and perhaps inverted.</summary>
internal sealed class CharacterSet
{
    public const int LastCodePoint = 0x10FFFF;

    private readonly List<(int First, int Last)> _ranges = [];

    public void Add(int first, int last) => _ranges.Add((first, last));

    public void Add(IEnumerable<(int First, int Last)> ranges) => _ranges.AddRange(ranges);

    public IReadOnlyList<(int First, int Last)> ToRanges(bool inverted) => inverted ? Invert() : _ranges;

    private List<(int First, int Last)> Invert()
    {
        List<(int First, int Last)> gaps = [];
        int from = 0;
        foreach ((int first, int last) in _ranges.Order())
        {
            if (first > from) gaps.Add((from, first - 1));
            from = Math.Max(from, last + 1);
        }

        if (from <= LastCodePoint) gaps.Add((from, LastCodePoint));
        return gaps;
    }
}
