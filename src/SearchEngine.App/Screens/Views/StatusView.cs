using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The bottom line: what has just happened, else the keys that work here, each of which can be clicked, behind what there is to know.</summary>
internal static class StatusView
{
    public static void Draw(Region row, Canvas canvas)
    {
        var state = canvas.State;
        if (state.Message is { } message)
        {
            row.WriteFitted(1, 0, message, row.Width - 2, canvas.Theme.Accent);
            return;
        }

        int x = NoteFor(state) is { } note ? row.WriteFitted(1, 0, note, (row.Width * 2 / 3) - 2, canvas.Theme.Accent) + 2 : 1;
        DrawHints(row.Part(x, 0, row.Width - 1 - x, 1), canvas, KeyHelp.HintsFor(state));
    }

    /// <summary>What lies over the screen is about something else.</summary>
    private static string? NoteFor(SearchState state)
    {
        if (state.Overlay is not null) return null;
        if (state.Offered.Count == 0 && QueryKeys.Corrected(state) is { } other) return $"did you mean: {other}   Ctrl+Y takes it";
        if (state.Indexing is not null) return state.Indexing;
        if (state.Answer is not { Hits.Count: > 0 } answer) return null;
        bool isAtEnd = answer.Hits.Count >= SearchState.MostHits && answer.Total > answer.Hits.Count && state.Results.Selected == answer.Hits.Count - 1;
        if (isAtEnd) return $"only the first {SearchState.MostHits:N0} are listed; narrow the search";
        return answer.Notes.Count > 0 ? answer.Notes[0] : null;
    }

    private static void DrawHints(Region row, Canvas canvas, IReadOnlyList<(string Key, string Does)> hints)
        => KeyHints.Draw(row, hints, canvas.Theme.Accent, canvas.Theme.Quiet, (number, hint) => AddClicks(hint, canvas, hints[number].Key));

    /// <summary>Of a hint that names several keys, each is one; the words after them stand for the first.</summary>
    private static void AddClicks(Region hint, Canvas canvas, string keys)
    {
        int x = 0;
        string[] names = keys.Split(' ');
        if (KeyName.Parse(names[0]) is { } first) canvas.Clicks.Add(hint.Area, new InputReceived(first));
        foreach (string name in names)
        {
            int width = TextMeasure.Columns(name);
            if (KeyName.Parse(name) is { } key) canvas.Clicks.Add(hint.Part(x, 0, width, 1).Area, new InputReceived(key));
            x += width + 1;
        }
    }
}
