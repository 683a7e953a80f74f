using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The values that results can be narrowed by, with their counts.</summary>
internal static class FacetView
{
    private const int RoomForBars = 22;
    private const int RoomForLongBars = 30;
    private const int LongBar = 6;
    private const int RoomForBoth = 36;
    private const int BarBesideTrend = 4;
    private const int CountWidth = 3;

    public static void Draw(Region pane, Canvas canvas)
    {
        if (pane.IsEmpty) return;
        canvas.Clicks.Add(pane.Area, new PaneClicked(Pane.Facets));
        var rows = FacetRows.Of(canvas.State);
        int top = canvas.State.Facets.Position.Top;
        for (int y = 0; y < pane.Height && top + y < rows.Count; y++) DrawRow(pane.Row(y), canvas, rows[top + y]);
    }

    private static void DrawRow(Region row, Canvas canvas, FacetRow facet)
    {
        switch (facet.Kind)
        {
            case FacetRowKind.Header: DrawHeader(row, canvas, facet.Field); break;
            case FacetRowKind.More: row.Write(3, 0, More(facet), canvas.Theme.Quiet); break;
            case FacetRowKind.Rest: row.WriteFitted(3, 0, $"{More(facet)}: /", row.Width - 4, canvas.Theme.Quiet); break;
            default: DrawValue(row, canvas, facet); break;
        }

        if (facet.Number < 0) return;
        canvas.Clicks.Add(row.Area, new FacetRowClicked(facet.Number));
        bool isSelected = canvas.State is { Focus: Pane.Facets, Facets.FilterHasFocus: false } && canvas.State.Facets.Position.Selected == facet.Number;
        if (!isSelected) return;
        row.Restyle(canvas.Theme.Selected);
        row.Write(0, 0, "▸", canvas.Theme.Selected.Under(canvas.Theme.Accent));
    }

    private static void DrawHeader(Region row, Canvas canvas, FacetField? field)
    {
        int x = row.Write(1, 0, FacetRows.NameOf(field), canvas.Theme.Accent);
        var facets = canvas.State.Facets;
        if (field is null) return;
        if (facets.FilterField == field && (facets.FilterHasFocus || facets.Filter.Text.Length > 0))
        {
            x = row.Write(x, 0, " /", canvas.Theme.Accent);
            TextFieldView.Draw(row.Part(x, 0, row.Width - x - 1, 1), facets.Filter, facets.FilterHasFocus, canvas.Theme.Text);
            return;
        }

        int distinct = canvas.State.Answer?.Facet(field.Value)?.DistinctValues ?? 0;
        row.WriteRight(0, Number(distinct), canvas.Theme.Quiet, row.Width - 1);
    }

    private static void DrawValue(Region row, Canvas canvas, FacetRow facet)
    {
        var theme = canvas.Theme;
        var style = facet.IsExcluded ? theme.Excluded : facet.IsChosen ? theme.Strong : facet.Value!.Value is null ? theme.Quiet : theme.Text;
        row.Write(1, 0, facet.IsExcluded ? "✗" : facet.IsChosen ? "■" : "□", facet.IsExcluded ? theme.Problem : facet.IsChosen ? theme.Accent : theme.Quiet);
        int x = row.WriteRight(0, Number(facet.Value!.Count), theme.Quiet, row.Width - 1);
        int most = Most(canvas.State, facet.Field);
        if (row.Width >= RoomForBars || canvas.Layout.TrendWidth > 0) x = row.Width - 1 - Math.Max(CountWidth, Number(most).Length);
        x = DrawBar(row, canvas, facet, most, DrawTrend(row, canvas, facet, x));
        row.WriteFitted(3, 0, FacetRows.Label(facet.Value.Value), x - 4, style);
    }

    /// <summary>How the value spreads over time, left of a column.</summary>
    /// <returns>The column that what stands left of it must end before.</returns>
    private static int DrawTrend(Region row, Canvas canvas, FacetRow facet, int right)
    {
        int width = canvas.Layout.TrendWidth;
        if (width == 0) return right;
        int x = right - 1 - width;
        if (facet.Field is { } field && canvas.State.Margin?.TrendOf(field, facet.Value!.Value) is { } trend) Bars.Sparkline(row.Part(x, 0, width, 1), Bars.Fit(trend.Counts, width), canvas.Theme.Bar, canvas.Theme.Quiet);
        return x;
    }

    /// <summary>The count as a share of the facet's largest: a lying bar where the pane has room for one, else one column that rises.</summary>
    /// <returns>The column that the name must end before.</returns>
    private static int DrawBar(Region row, Canvas canvas, FacetRow facet, int most, int right)
    {
        int width = BarWidth(row.Width, canvas.Layout.TrendWidth);
        if (most == 0 || width == 0) return right;
        var bar = row.Part(right - 1 - width, 0, width, 1);
        if (width > 1) Bars.Share(bar, facet.Value!.Count, most, canvas.Theme.Bar);
        else Bars.Level(bar, facet.Value!.Count, most, canvas.Theme.Bar);
        return right - 1 - width;
    }

    private static int BarWidth(int pane, int trend)
    {
        if (trend > 0) return pane >= RoomForBoth ? BarBesideTrend : 0;
        return pane >= RoomForLongBars ? LongBar : pane >= RoomForBars ? 1 : 0;
    }

    private static int Most(SearchState state, FacetField? field)
    {
        var counts = field is { } known ? state.Answer?.Facet(known)?.Values.Select(v => v.Count) : state.Margin?.Reviewed;
        return counts?.DefaultIfEmpty().Max() ?? 0;
    }

    private static string More(FacetRow facet) => facet.Hidden > 0 ? $"… {Number(facet.Hidden)} more" : "… more";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
