using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>What a view draws with: the state, the looks, and the map of what can be clicked.</summary>
internal sealed record Canvas(SearchState State, Theme Theme, HitMap<ScreenEvent> Clicks)
{
    public ScreenLayout Layout { get; } = ScreenLayout.Of(State);

    /// <summary>A framed box in the middle of the screen; clicks beside it close what it shows.</summary>
    /// <returns>The room inside.</returns>
    public Region Box(Region screen, int width, int height, string title) => Framed(screen, Frame.DrawCentered(screen, width, height, title, Theme.Line, Theme.Accent));

    /// <summary>A framed box in this place.</summary>
    public Region BoxAt(Region box, string title) => Framed(box, Frame.Draw(box, title, Theme.Line, Theme.Accent));

    private Region Framed(Region screen, Region inside)
    {
        var area = inside.Area;
        Clicks.Add(new Area(area.X - 2, area.Y - 1, area.Width + 4, area.Height + 2).Intersect(screen.Area), new NothingClicked());
        return inside;
    }
}
