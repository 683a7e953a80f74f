namespace SearchEngine.Terminal;

/// <summary>What was entered before, oldest first, and where in it a person is leafing.</summary>
/// <param name="Entries">Without repetitions.</param>
/// <param name="Position">The entry shown; the number of entries while the line being typed is shown.</param>
/// <param name="Draft">The line that was being typed when the leafing began.</param>
public sealed record InputHistory(IReadOnlyList<string> Entries, int Position, string Draft)
{
    private const int MostEntries = 500;

    public static InputHistory Empty { get; } = Of([]);

    public static InputHistory Of(IReadOnlyList<string> entries) => new(entries, entries.Count, "");

    /// <summary>Puts a line at the end, once; empty lines are not kept.</summary>
    public InputHistory Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return this;
        var entries = Entries.Where(e => e != line).Append(line).TakeLast(MostEntries).ToList();
        return Of(entries);
    }

    /// <summary>One entry back; null at the first.</summary>
    public (InputHistory History, string Line)? Back(string shown)
    {
        if (Position == 0) return null;
        var draft = Position == Entries.Count ? shown : Draft;
        return (this with { Position = Position - 1, Draft = draft }, Entries[Position - 1]);
    }

    /// <summary>One entry forward, the draft after the last; null when that is shown already.</summary>
    public (InputHistory History, string Line)? Forward()
    {
        if (Position == Entries.Count) return null;
        int next = Position + 1;
        return (this with { Position = next }, next == Entries.Count ? Draft : Entries[next]);
    }
}
