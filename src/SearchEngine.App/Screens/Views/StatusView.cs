using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The bottom line: what the program has to say, else the keys that work here, each of which can be clicked.</summary>
internal static class StatusView
{
    public static void Draw(Region row, Canvas canvas)
    {
        var state = canvas.State;
        string? note = state.Message ?? (state.Answer is { Hits.Count: > 0, Notes.Count: > 0 } answer ? answer.Notes[0] : null);
        string? other = state.Message is null && state.Offered.Count == 0 ? QueryKeys.Corrected(state) : null;
        if (other is not null) row.WriteFitted(1, 0, $"did you mean: {other}   Ctrl+Y takes it", row.Width - 2, canvas.Theme.Accent);
        else if (state.Message is null && state.Indexing is { } reading) row.WriteFitted(1, 0, reading, row.Width - 2, canvas.Theme.Accent);
        else if (note is not null) row.WriteFitted(1, 0, note, row.Width - 2, canvas.Theme.Accent);
        else DrawHints(row.Part(1, 0, row.Width - 2, 1), canvas, KeyHelp.HintsFor(state));
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
