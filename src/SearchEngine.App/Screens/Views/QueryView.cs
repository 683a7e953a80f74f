using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The query line, with what it found at its right.</summary>
internal static class QueryView
{
    private const string Prompt = " said › ";
    private const string ShortPrompt = "› ";
    private const int MinFieldWidth = 16;

    public static void Draw(Region row, Canvas canvas)
    {
        var state = canvas.State;
        if (Found(state, row.Width) is { } found) row.WriteRight(0, found, state.IsSearching ? canvas.Theme.Quiet : canvas.Theme.Text, row.Width - 1);
        row.Write(0, 0, PromptFor(row.Width), canvas.Theme.Accent);
        var field = row.Part(PromptFor(row.Width).Length, 0, FieldWidth(state, row.Width), 1);
        canvas.Clicks.Add(field.Area, new PaneClicked(Pane.Query));
        bool hasFocus = state is { Focus: Pane.Query, ReaderIsOpen: false, Overlay: null };
        TextFieldView.Draw(field, state.Query, hasFocus, canvas.Theme.Text, ProblemMark(canvas));
        if (state.Query.Text.Length == 0) field.WriteFitted(hasFocus ? 1 : 0, 0, "words, \"a phrase\", speaker:name, date:2021 …", field.Width - 1, canvas.Theme.Quiet);
    }

    /// <summary>The column of a place in the query, null when the line is scrolled so that it is not on show.</summary>
    public static int? ColumnOf(Canvas canvas, int offset)
    {
        int width = canvas.Layout.Query.Width;
        return PromptFor(width).Length + TextFieldView.ColumnOf(canvas.State.Query, offset, FieldWidth(canvas.State, width));
    }

    /// <summary>The column under which the problem stands, null when there is none or it is not on show.</summary>
    public static int? ProblemColumn(Canvas canvas)
    {
        if (FilterView.ShownProblem(canvas.State) is not { } problem) return null;
        return ColumnOf(canvas, problem.Position);
    }

    private static StyledSpan[] ProblemMark(Canvas canvas)
        => FilterView.ShownProblem(canvas.State) is { } problem ? [new StyledSpan(problem.Position, problem.Position + 1, canvas.Theme.Problem)] : [];

    /// <summary>"1 quote", "1,204 articles".</summary>
    public static string Count(ResultKind kind, int count)
    {
        string results = (kind, count) switch
        {
            (ResultKind.Quotes, 1) => "quote",
            (ResultKind.Quotes, _) => "quotes",
            (_, 1) => "article",
            _ => "articles",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {results}");
    }

    private static string PromptFor(int width) => width < 40 ? ShortPrompt : Prompt;

    /// <summary>Columns between the prompt and what was found.</summary>
    private static int FieldWidth(SearchState state, int width)
        => width - PromptFor(width).Length - (Found(state, width) is { } found ? TextMeasure.Columns(found) + 3 : 0);

    /// <summary>What was found, said as long as leaves room for a query; null where nothing does.</summary>
    private static string? Found(SearchState state, int width)
        => Array.Find(Found(state), f => width - PromptFor(width).Length - f.Length - 3 >= MinFieldWidth);

    /// <summary>What was found, the longest way of saying it first.</summary>
    private static string[] Found(SearchState state)
    {
        if (state.Answer is not { } answer) return [];
        string atLeast = answer.TotalIsExact ? "" : "over ", count = atLeast + Count(answer.Request.Kind, answer.Total);
        return [$"{count} · {Milliseconds(answer.Elapsed)} ms", count, string.Create(CultureInfo.InvariantCulture, $"{atLeast}{answer.Total:N0}")];
    }

    private static string Milliseconds(TimeSpan elapsed)
        => elapsed.TotalMilliseconds < 1 ? "<1" : elapsed.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture);
}
