using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The articles that tell one story, the first to appear at the top.</summary>
internal sealed record GroupOverlay(Hit Story, ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 112;
    private const int ItemHeight = 2;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "move"), ("Enter", "read it"), ("Esc", "close")];

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, (ItemHeight * Story.Group.Count) + 2, string.Create(CultureInfo.InvariantCulture, $"One story in {Story.Group.Count:N0} articles"));
        int top = Position.Reveal(Story.Group.Count, Math.Max(1, inside.Height / ItemHeight)).Top;
        for (int number = top, y = 0; number < Story.Group.Count && y < inside.Height; number++, y += ItemHeight)
        {
            var item = inside.Part(0, y, inside.Width, ItemHeight);
            var hit = Story.Group[number];
            item.WriteFitted(2, 0, hit.Title ?? "(no title)", item.Width - 2, canvas.Theme.Strong);
            item.WriteFitted(2, 1, HitView.Place(hit) + (number == 0 ? " · first" : ""), item.Width - 2, canvas.Theme.Quiet);
            DrawAsRow(item, canvas, number);
        }
    }

    protected override int Count(SearchState state) => Story.Group.Count;

    protected override int Visible(SearchState state) => Math.Max(1, (state.Size.Height - 4) / ItemHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
        => key.Is(KeyCode.Enter) && Position.Selected < Story.Group.Count ? state with { Overlay = null, Pinned = Story.Group[Position.Selected], ReaderIsOpen = true } : state;
}
