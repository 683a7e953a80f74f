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

    /// <summary>The entries by the number of their line, counted from 1.</summary>
    public IReadOnlyList<KeyValuePair<int, LedgerEntry>> Numbered
        => [.. _lines.Index().Where(l => l.Item.Entry is not null).Select(l => KeyValuePair.Create(l.Index + 1, l.Item.Entry!))];

    /// <summary>Lines that have no effect, and why.</summary>
    public IReadOnlyList<LedgerProblem> Problems
        => [.. _lines.Select((l, i) => (l.Problem, Line: i + 1)).Where(p => p.Problem is not null).Select(p => new LedgerProblem(p.Line, p.Problem!))];

    public static SpeakerLedger Parse(string text)
    {
        if (text.Length == 0) return Empty;
        string[] lines = text.TrimEnd('\r', '\n').Split('\n');
        return new SpeakerLedger([.. lines.Select(LedgerLine.Parse)]);
    }

    /// <exception cref="ArgumentException">The names would not be read back as they are.</exception>
    public SpeakerLedger With(LedgerEntry entry)
    {
        var line = LedgerLine.Parse(entry.ToString());
        if (line.Entry != entry || line.Text.AsSpan().ContainsAny('\r', '\n')) throw new ArgumentException(line.Problem ?? "a name can't begin or end with a space or hold a sign of the ledger or a line break", nameof(entry));
        IEnumerable<LedgerLine> lines = _lines.Count == 0 ? [LedgerLine.Parse(Head)] : _lines;
        return new SpeakerLedger([.. lines, line]);
    }

    /// <summary>Undoes the last entry that equals this one; nothing when there is none.</summary>
    public SpeakerLedger Without(LedgerEntry entry)
    {
        int at = _lines.Count - 1;
        while (at >= 0 && _lines[at].Entry != entry) at--;
        return WithoutLine(at + 1);
    }

    /// <summary>Undoes the entry on a line, counted from 1; nothing when there is none.</summary>
    public SpeakerLedger WithoutLine(int line)
        => line >= 1 && line <= _lines.Count && _lines[line - 1].Entry is not null ? new SpeakerLedger([.. _lines.Where((_, i) => i != line - 1)]) : this;

    /// <summary>The names that speakers are known by: the matcher's groups, then every entry in turn.</summary>
    /// <param name="names">All indexed names with their counts.</param>
    public SpeakerDirectory Apply(SpeakerMatches matches, IReadOnlyList<FacetValue> names)
    {
        var groups = new SpeakerGroups(matches, names);
        foreach (var entry in Entries) groups.Apply(entry);
        return groups.ToDirectory();
    }

    /// <summary>The proposals that nothing is decided about: merged ones have come true, and a split refuses one.</summary>
    /// <param name="speakers">The names that speakers are known by now.</param>
    public IReadOnlyList<SpeakerProposal> StillOpen(IReadOnlyList<SpeakerProposal> proposals, SpeakerDirectory speakers)
    {
        var refused = Entries.Where(e => e.Action == LedgerAction.Split).Select(e => Pair(e.Name, e.Other, speakers)).ToHashSet();
        return [.. proposals.Where(p => Pair(p.Name, p.Other, speakers) is var pair && pair.One != pair.Other && !refused.Contains(pair))];
    }

    /// <summary>The text of the file, with the line breaks that it had.</summary>
    public override string ToString()
    {
        string end = _lines.Count > 0 && _lines[0].Text.EndsWith('\r') ? "\r\n" : "\n";
        return string.Concat(_lines.Select(l => l.Text.TrimEnd('\r') + end));
    }

    private static (string One, string Other) Pair(string name, string other, SpeakerDirectory speakers)
    {
        string a = speakers.Shown(name), b = speakers.Shown(other);
        return string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
    }
}
