using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Where things are: three panes on a wide screen, two on a middling one (the article opens over the list), one at a time on a
/// narrow one. Rows above: the query and the filters; below: the keys. An area of no size is not shown.
/// </summary>
internal sealed record ScreenLayout
{
    private const int WidthForPreview = 100;
    private const int WidthForTwo = 60;
    private const int WidestFacets = 40;
    private const int FacetsForTrends = 36;
    private const int FacetsForLongTrends = 30;
    private const int LongTrend = 8;
    private const int ShortTrend = 5;
    private const int HeightForRoomyItems = 40;
    private const int WidestText = 98;
    private const int HeightForStatus = 5;
    private const int HeightForFilters = 3;

    /// <summary>Lines of the article's head above its text.</summary>
    public const int ArticleHeadHeight = 3;

    /// <summary>Columns left of the article's text: a letter for who speaks, and a blank.</summary>
    public const int ArticleMargin = 2;

    public Area Query { get; init; }

    public Area Filters { get; init; }

    public Area Facets { get; init; }

    public Area Results { get; init; }

    public Area Preview { get; init; }

    public Area Status { get; init; }

    /// <summary>Columns beside each facet value for its spread over time; 0 for none.</summary>
    public int TrendWidth { get; init; }

    /// <summary>Rows that one result takes.</summary>
    public int ItemHeight { get; init; }

    /// <summary>The list below its headline.</summary>
    public Area ResultList => new(Results.X, Results.Y + 1, Results.Width, Math.Max(0, Results.Height - 1));

    public int VisibleResults => Math.Max(1, ResultList.Height / ItemHeight);

    /// <summary>The text of the article on show, below its head.</summary>
    public Area ArticleText => new(Preview.X + ArticleMargin, Preview.Y + ArticleHeadHeight, Math.Max(0, Preview.Width - ArticleMargin - 1), Math.Max(0, Preview.Height - ArticleHeadHeight));

    public static ScreenLayout Of(SearchState state)
    {
        var (width, height) = state.Size;
        int filters = height >= HeightForFilters ? 1 : 0, status = height >= HeightForStatus ? 1 : 0;
        var body = new Area(0, 1 + filters, width, Math.Max(0, height - 1 - filters - status));
        var panes = Panes(state, body);
        return panes with
        {
            Query = new Area(0, 0, width, 1),
            Filters = new Area(0, 1, width, filters),
            Status = new Area(0, height - 1, width, status),
            TrendWidth = TrendWidthOf(panes.Facets.Width, state.ShowsTrends),
            ItemHeight = height >= HeightForRoomyItems ? 4 : 3,
        };
    }

    private static int TrendWidthOf(int facets, bool? isWanted)
    {
        if (facets == 0 || !(isWanted ?? facets >= FacetsForTrends)) return 0;
        return facets >= FacetsForLongTrends ? LongTrend : ShortTrend;
    }

    private static ScreenLayout Panes(SearchState state, Area body)
    {
        if (state.ReaderIsOpen) return new ScreenLayout { Preview = Column(body) };
        if (body.Width < WidthForTwo) return state.Focus == Pane.Facets ? new ScreenLayout { Facets = body } : new ScreenLayout { Results = body };
        int facets = Math.Clamp(body.Width / 5, 20, WidestFacets);
        if (body.Width < WidthForPreview) return Split(body, facets, body.Width);
        return Split(body, facets, facets + 1 + ((body.Width - facets) * 9 / 20));
    }

    /// <summary>A column in the middle, no wider than can be read with ease.</summary>
    private static Area Column(Area body)
    {
        int width = Math.Min(body.Width, WidestText);
        return body with { X = (body.Width - width) / 2, Width = width };
    }

    /// <summary>Panes that end at these columns, a line between each two.</summary>
    private static ScreenLayout Split(Area body, int facetsEnd, int resultsEnd) => new()
    {
        Facets = body with { Width = facetsEnd },
        Results = body with { X = facetsEnd + 1, Width = resultsEnd - facetsEnd - 1 },
        Preview = body with { X = Math.Min(body.Right, resultsEnd + 1), Width = Math.Max(0, body.Right - resultsEnd - 1) },
    };
}
