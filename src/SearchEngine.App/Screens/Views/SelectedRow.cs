using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>How the selected row of a list looks: a mark at its left, which needs no colour, and the theme's background.</summary>
internal static class SelectedRow
{
    public static void Draw(Region row, Theme theme)
    {
        row.Restyle(theme.Selected);
        row.Write(0, 0, "▸", theme.Selected.Under(theme.Accent));
    }
}
