using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The row below the query: the filters in force as chips, the years at its right; or what is wrong with the query, under its place.</summary>
internal static class FilterView
{
    public static void Draw(Region row, Canvas canvas)
    {
        if (row.IsEmpty) return;
        if (ShownProblem(canvas.State) is { } problem)
        {
            DrawProblem(row, canvas, problem);
            return;
        }

        int right = DrawYears(row, canvas);
        DrawChips(row.Part(0, 0, right, 1), canvas);
    }

    /// <summary>The problem to show: none while a person is typing what may still become right.</summary>
    public static QuerySyntaxException? ShownProblem(SearchState state)
    {
        if (state.Parsed.Problem is not { } problem) return null;
        bool isTyping = state.Focus == Pane.Query && state.Query.Caret == state.Query.Text.Length;
        return isTyping && UnfinishedQuery.IsIt(state.Query.Text) ? null : problem;
    }

    /// <summary>Right of its place if it fits there, else on the side with more room.</summary>
    private static void DrawProblem(Region row, Canvas canvas, QuerySyntaxException problem)
    {
        string text = problem.Message;
        if (QueryView.ProblemColumn(canvas) is not { } column)
        {
            row.WriteFitted(1, 0, text, row.Width - 2, canvas.Theme.Problem);
            return;
        }

        int left = column - 1, right = row.Width - column - 2, width = TextMeasure.Columns(text);
        row.Put(column, 0, Glyph.Of('^'), canvas.Theme.Problem);
        if (width <= right || right >= left) row.WriteFitted(column + 2, 0, text, right, canvas.Theme.Problem);
        else row.WriteFitted(Math.Max(0, left - width), 0, text, left, canvas.Theme.Problem);
    }

    private static int DrawYears(Region row, Canvas canvas)
    {
        var years = YearCounts.Of(canvas.State.Answer);
        if (years.Counts.Count < 2 || row.Width < 60) return row.Width;
        var counts = Bars.Fit(years.Counts, row.Width / 4);
        string last = $" {years.Last}", first = $"{years.First} ";
        int x = row.Width - 1 - counts.Count - last.Length - first.Length;
        canvas.Clicks.Add(row.Part(x, 0, row.Width - x, 1).Area, new DatesOpened());
        row.Write(x, 0, first, canvas.Theme.Quiet);
        Bars.Sparkline(row.Part(x + first.Length, 0, counts.Count, 1), counts, canvas.Theme.Bar, canvas.Theme.Quiet);
        row.Write(x + first.Length + counts.Count, 0, last, canvas.Theme.Quiet);
        return x - 1;
    }

    private static void DrawChips(Region row, Canvas canvas)
    {
        int x = 1;
        foreach (var filter in Filters.Of(canvas.State))
        {
            string text = $" {filter.Label} × ";
            int width = TextMeasure.Columns(text);
            if (x + width > row.Width)
            {
                row.WriteFitted(x, 0, "… F all filters", row.Width - x, canvas.Theme.Quiet);
                return;
            }

            int end = row.Write(x, 0, text, canvas.Theme.Chip);
            canvas.Clicks.Add(row.Part(x, 0, end - x, 1).Area, new FilterRemoved(filter));
            x = end + 1;
        }
    }
}
