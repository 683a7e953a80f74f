using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>All keys, over the screen.</summary>
internal static class HelpView
{
    private const int KeyWidth = 18;
    private const int Width = 76;

    public static void Draw(Region screen, Canvas canvas, int top)
    {
        int height = HelpKeys.HelpHeight(canvas.State);
        var inside = Frame.DrawCentered(screen, Width, height + 2, "Keys", canvas.Theme.Line, canvas.Theme.Accent);
        for (int y = 0; y < inside.Height && top + y < KeyHelp.Lines.Count; y++)
        {
            var (key, does) = KeyHelp.Lines[top + y];
            if (key.Length == 0)
            {
                inside.Write(0, y, does, canvas.Theme.Accent);
                continue;
            }

            inside.WriteFitted(1, y, key, KeyWidth - 1, canvas.Theme.Strong);
            inside.WriteFitted(KeyWidth, y, does, inside.Width - KeyWidth, canvas.Theme.Text);
        }
    }
}
