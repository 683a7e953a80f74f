using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Who is who, for one index: what the program joins on its own, and the decisions of the person, which are lines of the
/// ledger's file. The file is read anew before it is changed, so that lines written elsewhere are kept, and written
/// beside and renamed. Safe from several threads.
/// </summary>
/// <param name="file">The ledger; null keeps no decisions.</param>
internal sealed class SpeakerBook(string? file)
{
    private readonly Lock _gate = new();
    private IReadOnlyList<FacetValue> _names = [];
    private SpeakerMatches _matches = SpeakerMatches.None;

    public bool CanChange => file is not null;

    /// <summary>Learns an index's names and lets it know who is who; takes a while where there are many.</summary>
    public void Learn(IArticleIndex index)
    {
        lock (_gate)
        {
            _names = index.SpeakersAsIndexed();
            _matches = SpeakerMatcher.Match(_names);
            index.Speakers = Read().Apply(_matches, _names);
        }
    }

    public SpeakerFile About(IArticleIndex index, string name)
    {
        lock (_gate)
        {
            var spellings = index.Speakers.Spellings(name);
            bool IsThis(string other) => other == name || spellings.Contains(other, StringComparer.Ordinal);
            return new SpeakerFile(
                name,
                [.. _names.Where(n => n.Value is not null && IsThis(n.Value)).OrderByDescending(n => n.Count)],
                [.. _matches.Groups.Where(g => g.Spellings.Any(IsThis)).SelectMany(g => g.Reasons).Distinct(StringComparer.Ordinal)],
                [.. _matches.Proposals.Where(p => IsThis(p.Name) != IsThis(p.Other))],
                [.. Read().Entries.Where(e => IsThis(e.Name) || IsThis(e.Other))]);
        }
    }

    /// <exception cref="ArgumentException">The names would not be read back as they are.</exception>
    public void Add(IArticleIndex index, LedgerEntry entry) => Change(index, ledger => ledger.With(entry));

    public void TakeBack(IArticleIndex index, LedgerEntry entry) => Change(index, ledger => ledger.Without(entry));

    private void Change(IArticleIndex index, Func<SpeakerLedger, SpeakerLedger> change)
    {
        if (file is null) throw new IOException("there is no speaker ledger to write to");
        lock (_gate)
        {
            var ledger = change(Read());
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file + ".new", ledger.ToString());
            File.Move(file + ".new", file, overwrite: true);
            index.Speakers = ledger.Apply(_matches, _names);
        }
    }

    private SpeakerLedger Read() => file is not null && File.Exists(file) ? SpeakerLedger.Parse(File.ReadAllText(file)) : SpeakerLedger.Empty;
}
