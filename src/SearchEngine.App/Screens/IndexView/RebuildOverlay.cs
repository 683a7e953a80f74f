using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Says what a rebuilding would read and what it would lose, before it begins: a folder that is not mounted today would empty
/// the index. Where the index cannot be read, what it was made of is not known, and is asked for.
/// </summary>
internal sealed record RebuildOverlay(RebuildFinding? Found = null) : Overlay
{
    private const int Width = 84;
    private const int Height = 8;

    public override IReadOnlyList<(string Key, string Does)> Hints => [("Enter", "rebuild"), ("Esc", "back")];

    public override IReadOnlyList<(string Key, string Does)> HintsNow(SearchState state)
    {
        if (Problem(state) is not null) return [("Enter", "name its files"), ("Esc", "back")];
        return Found is null ? [("Esc", "back")] : Hints;
    }

    public override Lookup Wants(SearchState state) => new RebuildLookup(state.Index.Statistics?.Generation ?? 0);

    public override Overlay With(Finding finding) => finding is RebuildFinding found ? this with { Found = found } : this;

    public override Transition After(SearchState state, KeyPress key)
    {
        var back = state with { Overlay = new IndexOverlay() };
        if (key.Is(KeyCode.Escape) || key.Is('q')) return back;
        if (key.Is(KeyCode.Enter) && Problem(state) is not null) return state with { Overlay = new PathOverlay(IndexingKind.Rebuild, TextField.Empty) };
        if (!key.Is(KeyCode.Enter) || Found is not { } found) return state;
        return found.Present == 0 ? back with { Message = "there is nothing to read: the index stays as it is" } : new Transition(back, new StartIndexing(new IndexingOrder(IndexingKind.Rebuild, null)));
    }

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, Height, "Rebuild");
        if (Problem(canvas.State) is { } problem)
        {
            DrawProblem(inside, canvas.Theme, problem);
            return;
        }

        if (Found is not { } found)
        {
            inside.Write(0, 0, "looking for the files …", canvas.Theme.Quiet);
            return;
        }

        inside.WriteFitted(0, 0, string.Create(CultureInfo.InvariantCulture, $"{Files(found.Present)} read anew into a new index, which takes the place of this one when it is whole"), inside.Width, canvas.Theme.Text);
        if (found.Gone == 0) return;
        inside.WriteFitted(0, 2, string.Create(CultureInfo.InvariantCulture, $"{Files(found.Gone)} no longer where they were; their articles ({found.GoneArticles:N0}) will be gone:"), inside.Width, canvas.Theme.Problem);
        inside.WriteFitted(2, 3, PathText.End(found.FirstGone ?? "", inside.Width - 2), inside.Width - 2, canvas.Theme.Quiet);
    }

    private string? Problem(SearchState state) => state.Index.Problem ?? Found?.Problem;

    private static void DrawProblem(Region inside, Theme theme, string problem)
    {
        inside.WriteFitted(0, 0, "What the index was made of cannot be read, so name the folder or file.", inside.Width, theme.Text);
        inside.WriteFitted(0, 1, "The old index stays in its place until the new one is whole.", inside.Width, theme.Text);
        TextView.Draw(inside.Part(0, 3, inside.Width, Math.Max(0, inside.Height - 3)), new TextLayout(problem, inside.Width), 0, theme.Problem, []);
    }

    private static string Files(int count) => count == 1 ? "1 file is" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} files are");
}
