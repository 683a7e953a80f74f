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
            case FacetRowKind.More: row.Write(3, 0, string.Create(CultureInfo.InvariantCulture, $"… {facet.Hidden:N0} more"), canvas.Theme.Quiet); break;
            default: DrawValue(row, canvas, facet); break;
        }

        if (facet.Number < 0) return;
        canvas.Clicks.Add(row.Area, new FacetRowClicked(facet.Number));
        bool isSelected = canvas.State is { Focus: Pane.Facets, Facets.FilterHasFocus: false } && canvas.State.Facets.Position.Selected == facet.Number;
        if (!isSelected) return;
        row.Restyle(canvas.Theme.Selected);
        row.Write(0, 0, "▸", canvas.Theme.Selected.Under(canvas.Theme.Accent));
    }

    private static void DrawHeader(Region row, Canvas canvas, FacetField field)
    {
        int x = row.Write(1, 0, FacetRows.NameOf(field), canvas.Theme.Accent);
        var facets = canvas.State.Facets;
        if (facets.FilterField == field && (facets.FilterHasFocus || facets.Filter.Text.Length > 0))
        {
            x = row.Write(x, 0, " /", canvas.Theme.Accent);
            TextFieldView.Draw(row.Part(x, 0, row.Width - x - 1, 1), facets.Filter, facets.FilterHasFocus, canvas.Theme.Text);
            return;
        }

        int distinct = canvas.State.Answer?.Facet(field)?.DistinctValues ?? 0;
        row.WriteRight(0, distinct.ToString("N0", CultureInfo.InvariantCulture), canvas.Theme.Quiet, row.Width - 1);
    }

    /// <summary>The count as a share of the facet's largest: a lying bar where the pane has room for one, else one column that rises.</summary>
    /// <returns>The column that the name must end before.</returns>
    private static int DrawBar(Region row, Canvas canvas, FacetRow facet, int right)
    {
        int most = canvas.State.Answer?.Facet(facet.Field)?.Values.Select(v => v.Count).DefaultIfEmpty().Max() ?? 0;
        if (most == 0 || row.Width < RoomForBars) return right;
        int width = row.Width >= RoomForLongBars ? LongBar : 1;
        int x = row.Width - 1 - Math.Max(CountWidth, row.Width - 1 - right) - width - 1;
        var bar = row.Part(x, 0, width, 1);
        if (width > 1) Bars.Share(bar, facet.Value!.Count, most, canvas.Theme.Bar);
        else Bars.Level(bar, facet.Value!.Count, most, canvas.Theme.Bar);
        return x;
    }

    private static void DrawValue(Region row, Canvas canvas, FacetRow facet)
    {
        var theme = canvas.Theme;
        var style = facet.IsExcluded ? theme.Excluded : facet.IsChosen ? theme.Strong : facet.Value!.Value is null ? theme.Quiet : theme.Text;
        row.Write(1, 0, facet.IsExcluded ? "✗" : facet.IsChosen ? "■" : "□", facet.IsExcluded ? theme.Problem : facet.IsChosen ? theme.Accent : theme.Quiet);
        string count = facet.Value!.Count.ToString("N0", CultureInfo.InvariantCulture);
        int right = row.WriteRight(0, count, theme.Quiet, row.Width - 1);
        row.WriteFitted(3, 0, FacetRows.Label(facet.Value.Value), DrawBar(row, canvas, facet, right) - 4, style);
    }
}
