namespace SearchEngine.News;

/// <summary>Pairs that may be one speaker but are not near certain: a person decides.</summary>
internal sealed class SpeakerProposals(SpeakerFamilies families, SpeakerUnion joined)
{
    private const int Most = 2000;
    private const int Tail = 3;

    private readonly Dictionary<(string, string), SpeakerProposal> _proposals = [];

    public IReadOnlyList<SpeakerProposal> Run(List<SpeakerName> names)
    {
        var full = names.Where(n => n.IsFull && n.Personal).ToList();
        ProposeAll(full, n => [n.Sound, PlainSound(n)], (a, b) => SoundAlike(a, b) ? "the two names sound alike" : null);
        ProposeAll(full, n => [string.Concat(n.Words)], (_, _) => "the same letters, cut into words otherwise");
        ProposeAll(full, n => [SameOrder.Sorted(n)], (_, _) => "the same words in another order");
        ProposeAll(full, Ends, CutShort);
        ProposeAll(full, n => [n.Words[0][0] + " " + n.Last], Initial);
        ProposeAll(full, Nicknames, Nickname);
        ProposeAll(full, OneLetter.Keys, (a, b) => OneLetter.Differ(a, b, families));
        ProposeSurnames(names);
        return [.. _proposals.Values.OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most)];
    }

    /// <param name="keys">Two names are compared when they have a key in common.</param>
    /// <param name="reason">Null for a pair that is not to be proposed.</param>
    private void ProposeAll(List<SpeakerName> names, Func<SpeakerName, IEnumerable<string>> keys, Func<SpeakerName, SpeakerName, string?> reason)
    {
        foreach (var bucket in Buckets.By(names, keys))
            for (int i = 1; i < bucket.Count; i++)
                for (int j = 0; j < i; j++)
                    if (!joined.AreJoined(bucket[i], bucket[j]) && bucket[i].Generation == bucket[j].Generation && reason(bucket[i], bucket[j]) is { } why)
                        Propose(bucket[i], bucket[j], why);
    }

    /// <summary>As when the signs of its letters were left out.</summary>
    private static string PlainSound(SpeakerName name) => name.WrittenOut is null ? name.Sound : string.Join(' ', name.Words.Select(NameSound.Of)) + name.Generation;

    /// <summary>Chinese names and given names of the two genders may sound alike by the rules and be nothing of the kind.</summary>
    private static bool SoundAlike(SpeakerName a, SpeakerName b)
        => !(a.IsChinese && b.IsChinese) && !a.Words.Zip(b.Words).Any(w => w.First != w.Second && AreOpposite(w.First, w.Second));

    private static bool AreOpposite(string a, string b)
    {
        var both = Lexicon.Find(a).Traits | Lexicon.Find(b).Traits;
        return (both & (WordTraits.Male | WordTraits.Female)) == (WordTraits.Male | WordTraits.Female);
    }

    /// <summary>First name with each of the others, or the last three: what is cut short keeps one of these.</summary>
    private static IEnumerable<string> Ends(SpeakerName name)
    {
        foreach (string other in name.Sounds.Skip(1)) yield return name.First + " " + other;
        if (name.Sounds.Length >= Tail) yield return string.Join(' ', name.Sounds[^Tail..]);
    }

    private static string? CutShort(SpeakerName a, SpeakerName b)
    {
        if (a.Words.Length == b.Words.Length || !(SameMiddle.ArePeople(a, b) || (a.Transliterated && b.Transliterated))) return null;
        var (few, many) = a.Words.Length < b.Words.Length ? (a, b) : (b, a);
        if (!IsWithin(few.Sounds, many.Sounds) || few.Words[^1].Length == 1) return null;
        return few.Last == many.Last ? "first and last name agree, a middle name does not stand in both" : "one may be the other's double surname cut short";
    }

    /// <summary>All words of one stand in the other, in order.</summary>
    private static bool IsWithin(string[] few, string[] many)
    {
        int at = 0;
        foreach (string word in many)
            if (at < few.Length && few[at] == word) at++;
        return at == few.Length;
    }

    private static string? Initial(SpeakerName a, SpeakerName b)
        => a.Words[0].Length == 1 != (b.Words[0].Length == 1) ? "one has an initial where the other has the given name" : null;

    private static string? Nickname(SpeakerName a, SpeakerName b)
        => a.Words[0] != b.Words[0] ? $"{a.Words[0]} and {b.Words[0]} may be one given name" : null;

    private static IEnumerable<string> Nicknames(SpeakerName name)
        => GivenNameKin.FullNames(name.Words[0]).Select(full => full + " " + name.Last);

    /// <summary>A surname alone, when the index knows exactly one speaker who has it.</summary>
    private void ProposeSurnames(List<SpeakerName> names)
    {
        var bySurname = names.Where(n => n.IsFull && n.Personal).ToLookup(n => n.Last);
        foreach (var name in names)
        {
            if (name.IsFull || !name.Personal || families.IsCommon(name)) continue;
            var owners = bySurname[name.Last].Select(joined.Root).Distinct().Take(2).ToList();
            if (owners.Count == 1) Propose(owners[0], name, "the only speaker known with that surname");
        }
    }

    private void Propose(SpeakerName a, SpeakerName b, string reason)
    {
        SpeakerName rootA = joined.Root(a), rootB = joined.Root(b);
        var (first, second) = rootA.Count >= rootB.Count ? (rootA, rootB) : (rootB, rootA);
        _proposals.TryAdd((first.Written, second.Written), new SpeakerProposal(first.Written, second.Written, reason, first.Count + second.Count));
    }
}
