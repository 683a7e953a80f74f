using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>
/// Who is who, for one index: what the program joins on its own, and the decisions of the person, which are lines of the
/// ledger. The names to show are kept from one run to the next; names are only compared again when the index or the
/// ledger has changed, or when somebody asks for reasons and proposals. Safe from several threads.
/// </summary>
/// <param name="ledger">Null keeps no decisions.</param>
/// <param name="kept">Null keeps nothing from one run to the next.</param>
internal sealed class SpeakerBook(LedgerFile? ledger, KeptSpeakers? kept)
{
    private readonly Lock _gate = new();
    private IReadOnlyList<FacetValue>? _names;
    private SpeakerMatches? _matches;

    /// <summary>Lets an index know who is who; takes a while the first time where there are many.</summary>
    /// <returns>The ledger that it was done by.</returns>
    public SpeakerLedger Learn(IArticleIndex index)
    {
        lock (_gate)
        {
            Forget();
            var decided = Apply(index, Read());
            Forget();
            return decided;
        }
    }

    public SpeakerFile About(IArticleIndex index, string name)
    {
        lock (_gate)
        {
            var spellings = index.Speakers.Spellings(name);
            bool IsThis(string other) => other == name || spellings.Contains(other, StringComparer.Ordinal);
            var decided = Read();
            return new SpeakerFile(
                name,
                [.. Names(index).Where(n => n.Value is not null && IsThis(n.Value)).OrderByDescending(n => n.Count)],
                [.. Matches(index).Groups.Where(g => g.Spellings.Any(IsThis)).SelectMany(g => g.Reasons).Distinct(StringComparer.Ordinal)],
                [.. decided.StillOpen(Matches(index).Proposals, index.Speakers).Where(p => IsThis(p.Name) || IsThis(p.Other))],
                [.. decided.Entries.Where(e => IsThis(e.Name) || IsThis(e.Other))]);
        }
    }

    /// <summary>Pairs that may be one speaker and about whom nothing is decided, the most quoted first.</summary>
    public IReadOnlyList<SpeakerProposal> Proposals(IArticleIndex index)
    {
        lock (_gate) return Read().StillOpen(Matches(index).Proposals, index.Speakers);
    }

    /// <summary>Why the program joined spellings on its own, by each spelling.</summary>
    public ILookup<string, string> Reasons(IArticleIndex index)
    {
        lock (_gate) return Matches(index).Groups.SelectMany(g => g.Spellings, (g, spelling) => (spelling, g.Reasons)).SelectMany(p => p.Reasons, (p, reason) => (p.spelling, reason)).ToLookup(p => p.spelling, p => p.reason);
    }

    /// <exception cref="ArgumentException">The names would not be read back as they are.</exception>
    public void Add(IArticleIndex index, LedgerEntry entry) => Change(index, decided => decided.With(entry));

    public void TakeBack(IArticleIndex index, LedgerEntry entry) => Change(index, decided => decided.Without(entry));

    /// <param name="line">Of the ledger, counted from 1.</param>
    public void TakeBack(IArticleIndex index, int line) => Change(index, decided => decided.WithoutLine(line));

    private void Change(IArticleIndex index, Func<SpeakerLedger, SpeakerLedger> change)
    {
        if (ledger is null) throw new IOException("there is no speaker ledger to write to");
        lock (_gate) Apply(index, ledger.Change(change));
    }

    private SpeakerLedger Apply(IArticleIndex index, SpeakerLedger decided)
    {
        var commit = index.Statistics;
        if (kept?.Find(commit, decided) is { } known)
        {
            index.Speakers = known;
            return decided;
        }

        index.Speakers = decided.Apply(Matches(index), Names(index));
        kept?.Keep(commit, decided, index.Speakers);
        return decided;
    }

    /// <summary>What was compared takes many times the memory of what came out, and few ask for reasons.</summary>
    private void Forget() => (_names, _matches) = (null, null);

    private IReadOnlyList<FacetValue> Names(IArticleIndex index) => _names ??= index.SpeakersAsIndexed();

    private SpeakerMatches Matches(IArticleIndex index) => _matches ??= SpeakerMatcher.Match(Names(index));

    private SpeakerLedger Read() => ledger?.Read() ?? SpeakerLedger.Empty;
}
