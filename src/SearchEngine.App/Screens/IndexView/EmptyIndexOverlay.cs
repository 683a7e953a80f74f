using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>What an index without articles offers.</summary>
internal sealed record EmptyIndexOverlay(ListPosition Position) : ListOverlay(Position)
{
    private const int Width = 64;

    private static readonly string[] Offers = ["Read the sample articles, to look around", "Read a folder or a file of mine …", "Nothing for now"];

    public override IReadOnlyList<(string Key, string Does)> Hints => [("j k", "move"), ("Enter", "do it"), ("Esc", "close")];

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Offers.Length + 4, "The index is empty");
        for (int y = 0; y < Offers.Length; y++)
        {
            inside.WriteFitted(2, y + 1, Offers[y], inside.Width - 2, canvas.Theme.Text);
            DrawAsRow(inside.Row(y + 1), canvas, y);
        }
    }

    protected override int Count(SearchState state) => Offers.Length;

    protected override int Visible(SearchState state) => Offers.Length;

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (!key.Is(KeyCode.Enter)) return state;
        var closed = state with { Overlay = null };
        return Position.Selected switch
        {
            0 => new Transition(closed, new StartIndexing(new IndexingOrder(IndexingKind.Add, ScreenIndexer.Samples))),
            1 => state with { Overlay = new PathOverlay(IndexingKind.Add, TextField.Empty) },
            _ => closed,
        };
    }
}
