using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Decisions about speakers that belong to the user: a small text file, one entry a line, applied from top to bottom after
/// the matcher's own groups. Deleting a line undoes it.
/// <code>
/// # two spellings of one man
/// merge Odo Brandt = Otto Brandt
/// split Ines Calvo | Ines Calvo Ruiz
/// rename Odo Brandt -> Odo Brandt (minister)
/// </code>
/// A name is written as it is shown or as any of its spellings. A rename to another speaker's name merges the two, since
/// nobody could tell them apart afterwards. Comments and lines that can't be read are kept. Immutable.
/// </summary>
public sealed class SpeakerLedger
{
    private const string Head = "# Speakers: merges, splits and renames, applied from top to bottom after the program's own. Delete a line to undo it.";

    private readonly IReadOnlyList<LedgerLine> _lines;

    private SpeakerLedger(IReadOnlyList<LedgerLine> lines) => _lines = lines;

    public static SpeakerLedger Empty { get; } = new([]);

    public IReadOnlyList<LedgerEntry> Entries => [.. _lines.Select(l => l.Entry).OfType<LedgerEntry>()];

    /// <summary>Lines that have no effect, and why.</summary>
    public IReadOnlyList<LedgerProblem> Problems
        => [.. _lines.Select((l, i) => (l.Problem, Line: i + 1)).Where(p => p.Problem is not null).Select(p => new LedgerProblem(p.Line, p.Problem!))];

    public static SpeakerLedger Parse(string text)
    {
        if (text.Length == 0) return Empty;
        string[] lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return new SpeakerLedger([.. lines.Select(LedgerLine.Parse)]);
    }

    /// <exception cref="ArgumentException">The names would not be read back as they are.</exception>
    public SpeakerLedger With(LedgerEntry entry)
    {
        var line = LedgerLine.Parse(entry.ToString());
        if (line.Entry != entry) throw new ArgumentException(line.Problem ?? "a name can't begin or end with a space or hold a sign of the ledger", nameof(entry));
        IEnumerable<LedgerLine> lines = _lines.Count == 0 ? [LedgerLine.Parse(Head)] : _lines;
        return new SpeakerLedger([.. lines, line]);
    }

    /// <summary>Undoes the last entry that equals this one; nothing when there is none.</summary>
    public SpeakerLedger Without(LedgerEntry entry)
    {
        int at = _lines.Count - 1;
        while (at >= 0 && _lines[at].Entry != entry) at--;
        return at < 0 ? this : new SpeakerLedger([.. _lines.Where((_, i) => i != at)]);
    }

    /// <summary>The names that speakers are known by: the matcher's groups, then every entry in turn.</summary>
    /// <param name="names">All indexed names with their counts.</param>
    public SpeakerDirectory Apply(SpeakerMatches matches, IReadOnlyList<FacetValue> names)
    {
        var groups = new SpeakerGroups(matches, names);
        foreach (var entry in Entries) groups.Apply(entry);
        return groups.ToDirectory();
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() => string.Concat(_lines.Select(l => l.Text + "\n"));
}
