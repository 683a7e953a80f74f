using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The bottom line: what the program has to say, else the keys that work here.</summary>
internal static class StatusView
{
    public static void Draw(Region row, Canvas canvas)
    {
        var state = canvas.State;
        string? note = state.Message ?? (state.Answer is { Hits.Count: > 0, Notes.Count: > 0 } answer ? answer.Notes[0] : null);
        string? other = state.Message is null ? QueryKeys.Corrected(state) : null;
        if (other is not null) row.WriteFitted(1, 0, $"did you mean: {other}   Ctrl+Y takes it", row.Width - 2, canvas.Theme.Accent);
        else if (state.Message is null && state.Indexing is { } reading) row.WriteFitted(1, 0, reading, row.Width - 2, canvas.Theme.Accent);
        else if (note is not null) row.WriteFitted(1, 0, note, row.Width - 2, canvas.Theme.Accent);
        else KeyHints.Draw(row.Part(1, 0, row.Width - 2, 1), KeyHelp.HintsFor(state), canvas.Theme.Accent, canvas.Theme.Quiet);
    }
}
