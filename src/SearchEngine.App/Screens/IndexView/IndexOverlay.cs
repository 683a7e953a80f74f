using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The index itself: what it holds, what it was made of, what could not be read and why, and what is being read now.</summary>
internal sealed record IndexOverlay(SourcesFinding? Found, ListPosition Position, bool OnlyProblems) : ListOverlay(Position)
{
    private const int Width = 116;
    private const int HeadHeight = 4;
    private const int FootHeight = 3;

    public IndexOverlay()
        : this(null, default, false)
    {
    }

    public override IReadOnlyList<(string Key, string Does)> Hints =>
        [("a", "read a folder"), ("W", "watch one"), ("R", "rebuild"), ("x", "stop"), ("s", OnlyProblems ? "all files" : "only skipped"), ("j k", "move"), ("Esc", "close")];

    public override IReadOnlyList<(string Key, string Does)> HintsNow(SearchState state)
        => state.Index.Problem is null ? Hints : [("R", "rebuild"), ("x", "stop"), ("F5", "open it again"), ("Esc", "close")];

    public override Lookup Wants(SearchState state) => new SourcesLookup(state.Index.Statistics?.Generation ?? 0);

    public override Overlay With(Finding finding) => finding is SourcesFinding found ? this with { Found = found } : this;

    public override void Draw(Region screen, Canvas canvas)
    {
        var inside = canvas.Box(screen, Width, screen.Height, "Index");
        // Where there is little room the files themselves are shown, one row of what there is above them.
        var (head, foot) = inside.Height > HeadHeight + FootHeight ? (HeadHeight, FootHeight) : (Math.Min(1, inside.Height - 1), 0);
        DrawHead(inside.Part(0, 0, inside.Width, head), canvas);
        var sources = Shown();
        var list = inside.Part(0, head, inside.Width, Math.Max(0, inside.Height - head - foot));
        int top = Position.Reveal(sources.Count, Math.Max(1, list.Height)).Top;
        for (int y = 0; y < list.Height && top + y < sources.Count; y++)
        {
            DrawSource(list.Row(y), canvas.Theme, sources[top + y]);
            DrawAsRow(list.Row(y), canvas, top + y);
        }

        if (Position.Selected < sources.Count) DrawFoot(inside.Part(0, inside.Height - foot, inside.Width, foot), canvas.Theme, sources[Position.Selected]);
    }

    protected override int Count(SearchState state) => Shown().Count;

    protected override int Visible(SearchState state) => Math.Max(1, state.Size.Height - 4 - HeadHeight - FootHeight);

    protected override Transition AfterOther(SearchState state, KeyPress key)
    {
        if (key.Is('s')) return state with { Overlay = this with { OnlyProblems = !OnlyProblems, Position = default } };
        if (key.Is('x')) return new Transition(state, new StopIndexing());
        if (key.Is('R')) return state with { Overlay = new RebuildOverlay() };
        if (key.Is('a')) return state with { Overlay = new PathOverlay(IndexingKind.Add, TextField.Empty) };
        return key.Is('W') ? state with { Overlay = new PathOverlay(IndexingKind.Watch, TextField.Of(CommonFolder())) } : state;
    }

    private IReadOnlyList<SourceRecord> Shown() => Found is not { } found ? [] : OnlyProblems ? [.. found.Sources.Where(s => s.Problems.Count > 0)] : found.Sources;

    private void DrawHead(Region inside, Canvas canvas)
    {
        inside.WriteFitted(0, 2, canvas.State.Indexing ?? "nothing is being read", inside.Width, canvas.State.Indexing is null ? canvas.Theme.Quiet : canvas.Theme.Accent);
        if (canvas.State.Index.Problem is { } problem) TextView.Draw(inside.Part(0, 0, inside.Width, 2), new TextLayout(problem, inside.Width), 0, canvas.Theme.Problem, []);
        if (canvas.State.Index.Statistics is not { } s) return;
        string dates = s.Earliest is null ? "" : $" · {HitText.Day(s.Earliest)} to {HitText.Day(s.Latest)}";
        inside.WriteFitted(0, 0, string.Create(CultureInfo.InvariantCulture, $"articles {s.Articles:N0} · quotations {s.Quotes:N0} · files {s.Sources:N0}{dates}"), inside.Width, canvas.Theme.Strong);
        string skipped = Found is { WithProblems: > 0 and var count } ? string.Create(CultureInfo.InvariantCulture, $" · {count:N0} not or not wholly readable") : "";
        inside.WriteFitted(0, 1, string.Create(CultureInfo.InvariantCulture, $"{ByteSize.Of(s.SizeInBytes)} · segments {s.Segments:N0} · commit {s.Generation:N0}{skipped} · {s.Location}"), inside.Width, canvas.Theme.Quiet);
    }

    private static void DrawSource(Region row, Theme theme, SourceRecord source)
    {
        bool isSkipped = source.Articles == 0 && source.Problems.Count > 0;
        string about = isSkipped ? "skipped" : string.Create(CultureInfo.InvariantCulture, $"{source.Articles:N0} {(source.Articles == 1 ? "article" : "articles")}");
        string problems = isSkipped || source.Problems.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" · {source.Problems.Count:N0} parts not read");
        int right = row.WriteRight(0, about + problems, source.Problems.Count > 0 ? theme.Problem : theme.Quiet);
        row.WriteFitted(2, 0, PathText.End(source.Path, right - 4), right - 4, theme.Text);
    }

    private static void DrawFoot(Region foot, Theme theme, SourceRecord source)
    {
        foot.WriteFitted(0, 1, PathText.End(source.Path, foot.Width), foot.Width, theme.Quiet);
        var (text, style) = source.Problems.Count == 0
            ? ($"{ByteSize.Of(source.Length)} · sha-256 {source.ContentHash}", theme.Quiet)
            : (string.Join("; ", source.Problems.Take(3).Select(p => p.Item is null ? p.Reason : $"{p.Item}: {p.Reason}")), theme.Problem);
        foot.WriteFitted(0, 2, text, foot.Width, style);
    }

    /// <summary>The deepest folder that holds every file shown, as a proposal.</summary>
    private string CommonFolder()
    {
        string? common = null;
        foreach (string folder in (Found?.Sources ?? []).Select(s => Path.GetDirectoryName(s.Path) ?? ""))
        {
            common ??= folder;
            while (common.Length > 0 && folder != common && !folder.StartsWith(common + Path.DirectorySeparatorChar, StringComparison.Ordinal)) common = Path.GetDirectoryName(common) ?? "";
        }

        return common ?? "";
    }
}
