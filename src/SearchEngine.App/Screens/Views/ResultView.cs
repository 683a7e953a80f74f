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
        int x = WriteCommand(row, 1, kind, canvas, canvas.Theme.Accent, 'a');
        x = WriteCommand(row, x, $" · {order}", canvas, canvas.Theme.Quiet, 's');
        if (state.IsGrouped) WriteCommand(row, x, " · together", canvas, canvas.Theme.Quiet, 't');
    }

    /// <summary>Words that do what a key does when they are clicked.</summary>
    private static int WriteCommand(Region row, int x, string text, Canvas canvas, Style style, char key)
    {
        int end = row.Write(x, 0, text, style);
        canvas.Clicks.Add(row.Part(x, 0, end - x, 1).Area, new CommandClicked(key));
        return end;
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
        var layout = new TextLayout(text, area.Width);
        TextView.Draw(area, layout, 0, style, []);
        int top = layout.Lines.Count + 2;
        if (canvas.State.Offered.Count > 0) DrawOffers(list.Part(0, top, list.Width, list.Height - top), canvas);
    }

    /// <summary>What would find something: a row each, to be gone to and chosen like results.</summary>
    private static void DrawOffers(Region list, Canvas canvas)
    {
        var offers = canvas.State.Offered;
        int top = canvas.State.Results.Reveal(offers.Count, list.Height).Top;
        for (int y = 0; y < list.Height && top + y < offers.Count; y++)
        {
            var (row, offer) = (list.Row(y), offers[top + y]);
            int right = row.WriteRight(0, QueryView.Count(offer.Kind, offer.Count), canvas.Theme.Accent, row.Width - 1);
            row.WriteFitted(2, 0, offer.Does, right - 4, canvas.Theme.Text);
            canvas.Clicks.Add(row.Area, new OfferClicked(offer));
            if (top + y == canvas.State.Results.Selected) SelectedRow.Draw(row, canvas.Theme);
        }
    }

    private static (string Text, Style Style) Explanation(Canvas canvas)
    {
        var state = canvas.State;
        if (state.Index.Problem is { } problem) return (problem, canvas.Theme.Problem);
        if (!state.Index.IsOpen) return ("opening the index …", canvas.Theme.Quiet);
        if (state.Index.IsEmpty) return ("The index is empty.\n\nEsc I a reads the articles of a file or folder into it; so does: said index PATH", canvas.Theme.Text);
        if (state.Answer is null) return ("", canvas.Theme.Quiet);
        string notes = string.Concat(state.Answer.Notes.Select(n => $"\n\n{n}"));
        string offers = state.Offered.Count > 0 ? "\n\nSomething would:" : "";
        return ($"Nothing matches.{notes}{offers}", canvas.Theme.Text);
    }
}
