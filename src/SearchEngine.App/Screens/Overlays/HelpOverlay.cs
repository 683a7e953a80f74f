using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>All keys. Scrolls, and goes away with any other key.</summary>
/// <param name="Top">The first line on show.</param>
internal sealed record HelpOverlay(int Top = 0) : Overlay
{
    private const int KeyWidth = 18;
    private const int Width = 76;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "scroll"), ("any key", "close")];

    public override Transition After(SearchState state, KeyPress key)
        => state with { Overlay = Moves.Of(key, Height(state)) is { } by ? Scrolled(state, by) : null };

    public override Overlay Scrolled(SearchState state, int by)
        => new HelpOverlay((int)Math.Clamp((long)Top + by, 0, Math.Max(0, KeyHelp.Lines.Count - Height(state))));

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Height(canvas.State) + 2, "Keys");
        for (int y = 0; y < inside.Height && Top + y < KeyHelp.Lines.Count; y++)
        {
            var (key, does) = KeyHelp.Lines[Top + y];
            if (key.Length == 0)
            {
                inside.Write(0, y, does, canvas.Theme.Accent);
                continue;
            }

            inside.WriteFitted(1, y, key, KeyWidth - 1, canvas.Theme.Strong);
            inside.WriteFitted(KeyWidth, y, does, inside.Width - KeyWidth, canvas.Theme.Text);
        }
    }

    /// <summary>Lines on show at once.</summary>
    private static int Height(SearchState state) => Math.Max(1, Math.Min(KeyHelp.Lines.Count, state.Size.Height - 4));
}
