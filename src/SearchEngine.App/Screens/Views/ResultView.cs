using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The list of results, or why there are none.</summary>
internal static class ResultView
{
    public static void Draw(Region pane, Canvas canvas)
    {
        if (pane.IsEmpty) return;
        canvas.Clicks.Add(pane.Area, new PaneClicked(Pane.Results));
        DrawHeadline(pane.Row(0), canvas);
        var list = pane.Part(0, 1, pane.Width, pane.Height - 1);
        if (canvas.State.Answer is { Hits.Count: > 0 } answer) DrawHits(list, canvas, answer);
        else DrawEmpty(list, canvas);
    }

    private static void DrawHeadline(Region row, Canvas canvas)
    {
        var state = canvas.State;
        string kind = state.Kind == ResultKind.Quotes ? "Quotes" : "Articles";
        string order = state.EffectiveSort switch
        {
            SortOrder.DateAscending => "earliest first",
            SortOrder.DateDescending => "latest first",
            _ => "best first",
        };
        int x = row.Write(1, 0, kind, canvas.Theme.Accent);
        row.Write(x, 0, $" · {order}{(state.IsGrouped ? " · together" : "")}", canvas.Theme.Quiet);
    }

    private static void DrawHits(Region list, Canvas canvas, SearchAnswer answer)
    {
        int height = canvas.Layout.ItemHeight;
        for (int y = 0, number = canvas.State.Results.Top; y < list.Height && number < answer.Hits.Count; y += height, number++)
        {
            bool isSelected = number == canvas.State.Results.Selected;
            var item = list.Part(0, y, list.Width, height);
            canvas.Clicks.Add(item.Area, new ResultClicked(number));
            HitView.Draw(item.Part(1, 0, item.Width - 2, item.Height), canvas.Theme, answer.Hits[number], canvas.State.Reviews.Find(ResultReference.Of(answer.Hits[number])));
            if (!isSelected) continue;
            bool hasFocus = canvas.State.Focus is Pane.Results or Pane.Query;
            if (hasFocus) item.Restyle(canvas.Theme.Selected);
            DrawMarker(item, hasFocus ? canvas.Theme.Selected.Under(canvas.Theme.Accent) : canvas.Theme.Quiet);
        }
    }

    /// <summary>A selected result can be told without colour.</summary>
    private static void DrawMarker(Region item, Style style)
    {
        item.Write(0, 0, "▸", style);
        for (int y = 1; y < Math.Min(3, item.Height); y++) item.Write(0, y, "▏", style);
    }

    private static void DrawEmpty(Region list, Canvas canvas)
    {
        var area = list.Part(1, 1, list.Width - 2, list.Height - 1);
        var (text, style) = Explanation(canvas);
        TextView.Draw(area, new TextLayout(text, area.Width), 0, style, []);
    }

    private static (string Text, Style Style) Explanation(Canvas canvas)
    {
        var state = canvas.State;
        if (state.Index.Problem is { } problem) return (problem, canvas.Theme.Problem);
        if (!state.Index.IsOpen) return ("opening the index …", canvas.Theme.Quiet);
        if (state.Index.IsEmpty) return ("The index is empty.\n\nEsc I a reads the articles of a file or folder into it; so does: said index PATH", canvas.Theme.Text);
        if (state.Answer is null) return ("", canvas.Theme.Quiet);
        string filters = Filters.Of(state).Count() switch
        {
            0 => "",
            1 => "\n\nA filter narrows it: X takes it back.",
            var count => $"\n\n{count} filters narrow it: X takes them back.",
        };
        string meant = QueryKeys.Corrected(state) is { } other ? $"\n\nDid you mean: {other}\nCtrl+Y takes it." : "";
        string notes = string.Concat(state.Answer.Notes.Select(n => $"\n\n{n}"));
        string elsewhere = state.Kind == ResultKind.Quotes ? "\n\nOnly the words of quotations are searched: Esc a searches whole articles, speaker:NAME finds what somebody said." : "";
        return ($"Nothing matches.{meant}{filters}{elsewhere}{notes}", canvas.Theme.Text);
    }
}
