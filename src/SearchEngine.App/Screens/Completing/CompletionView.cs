using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The list under the query line, at the piece that it completes.</summary>
internal static class CompletionView
{
    private const int Narrowest = 34;
    private const int Widest = 60;

    public static void Draw(Region screen, Canvas canvas)
    {
        if (canvas.State is not { Completion: { Items: { Count: > 0 } items } open, Focus: Pane.Query, Overlay: null, ReaderIsOpen: false }) return;
        int rows = Math.Min(Math.Min(items.Count, Completion.MostRows), screen.Height - 1);
        int width = Math.Min(screen.Width, Math.Clamp(items.Max(Width) + 6, Narrowest, Widest));
        int x = Math.Clamp((QueryView.ColumnOf(canvas, open.Place.Start) ?? 0) - 2, 0, screen.Width - width);
        var box = screen.Part(x, 1, width, rows);
        int top = Math.Max(0, open.Position.Top);
        for (int y = 0; y < rows && top + y < items.Count; y++) DrawItem(box.Row(y), canvas, items[top + y], top + y == open.Position.Selected);
    }

    private static int Width(CompletionItem item) => TextMeasure.Columns(item.Label) + 2 + TextMeasure.Columns(About(item));

    private static string About(CompletionItem item)
        => item.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"{item.Kind} {count:N0}") : item.Kind;

    private static void DrawItem(Region row, Canvas canvas, CompletionItem item, bool isSelected)
    {
        row.Clear(canvas.Theme.Popup);
        int right = row.WriteRight(0, About(item), canvas.Theme.Popup.Under(canvas.Theme.Quiet), row.Width - 2);
        row.WriteFitted(2, 0, item.Label, right - 3, canvas.Theme.Popup.Under(canvas.Theme.Text));
        canvas.Clicks.Add(row.Area, new CompletionClicked(item));
        if (isSelected) SelectedRow.Draw(row, canvas.Theme);
        row.Put(row.Width - 1, 0, Glyph.Of('│'), canvas.Theme.Popup.Under(canvas.Theme.Line));
        if (!isSelected) row.Put(0, 0, Glyph.Of('│'), canvas.Theme.Popup.Under(canvas.Theme.Line));
    }
}
