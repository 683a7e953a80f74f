using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>A timeline as upright bars with its years below, scrolled so that a bucket is on show.</summary>
internal sealed class TimelineBars
{
    private const int WidestBar = 6;

    private readonly Timeline _timeline;
    private readonly int _width;
    private readonly int _first;
    private readonly int _count;

    public TimelineBars(Timeline timeline, int shown, int columns)
    {
        _timeline = timeline;
        _width = Math.Clamp(columns / Math.Max(1, timeline.Counts.Count), 1, WidestBar);
        _count = Math.Min(timeline.Counts.Count, Math.Max(1, columns / _width));
        _first = Math.Clamp(shown - (_count / 2), timeline.First, Math.Max(timeline.First, timeline.Last - _count + 1));
    }

    /// <param name="anchor">The other end of the range, null when only the cursor is in it.</param>
    /// <param name="cursor">The bucket gone to, null for none.</param>
    public void Draw(Region region, Canvas canvas, int? anchor, int? cursor)
    {
        var theme = canvas.Theme;
        for (int i = 0; i < _count; i++) canvas.Clicks.Add(region.Part(i * _width, 0, _width, region.Height).Area, new BucketPressed(_first + i));
        var counts = Enumerable.Range(_first, _count).Select(_timeline.At).ToList();
        Style StyleOf(int i) => IsIn(_first + i, anchor, cursor) ? theme.Hit with { Attributes = TextAttributes.Bold } : theme.Bar;
        Bars.Columns(region.Part(0, 0, region.Width, region.Height - 2), counts, _width, StyleOf);
        DrawAxis(region, theme, anchor, cursor);
    }

    private static bool IsIn(int bucket, int? anchor, int? cursor)
        => cursor is { } at && bucket >= Math.Min(at, anchor ?? at) && bucket <= Math.Max(at, anchor ?? at);

    /// <summary>Below the bars: what is picked, marked so that it can be told without colour, and the years.</summary>
    private void DrawAxis(Region region, Theme theme, int? anchor, int? cursor)
    {
        int written = 0;
        for (int i = 0; i < _count; i++)
        {
            int bucket = _first + i, x = i * _width;
            var mark = IsIn(bucket, anchor, cursor) ? (bucket == cursor ? '▲' : '━') : '─';
            for (int column = 0; column < Math.Max(1, _width - (_width > 2 ? 1 : 0)); column++)
            {
                region.Put(x + column, region.Height - 2, Glyph.Of(mark), mark == '─' ? theme.Line : theme.Accent);
            }

            bool beginsYear = i == 0 || DateBuckets.First(_timeline.Scale, bucket).Year != DateBuckets.First(_timeline.Scale, bucket - 1).Year;
            if (beginsYear && x >= written && x + 4 <= region.Width)
            {
                written = 1 + region.Write(x, region.Height - 1, DateBuckets.First(_timeline.Scale, bucket).Year.ToString("0000", CultureInfo.InvariantCulture), theme.Quiet);
            }
        }
    }
}
