using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>Pairs that may be one speaker but are not near certain: a person decides.</summary>
internal sealed class SpeakerProposals(SpeakerFamilies families, SpeakerUnion joined)
{
    private const int Most = 2000;

    private static readonly FrozenDictionary<string, string[]> FullNames = WordList.Read("nicknames")
        .SelectMany(line => line.Skip(1).Append(line[0]).Select(n => (Nick: n.ToLowerInvariant(), Full: line[0].ToLowerInvariant())))
        .GroupBy(p => p.Nick, p => p.Full).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());

    private readonly Dictionary<(string, string), SpeakerProposal> _proposals = [];

    public IReadOnlyList<SpeakerProposal> Run(List<SpeakerName> names)
    {
        var full = names.Where(n => n.IsFull && n.Personal).ToList();
        ProposeAll(full, n => n.Sound, (_, _) => "the two names sound alike");
        ProposeAll(full, n => n.First + " " + n.Last, (_, _) => "first and last name agree, a middle name does not stand in both");
        ProposeAll(full, SameOrder.Sorted, (_, _) => "the same words in another order");
        ProposeAll(full, n => n.Words[0] + " " + n.Words[1], (a, b) => a.Words.Length == b.Words.Length ? null : "one may be the other's double surname cut short");
        ProposeAll(full, n => n.Words[0][0] + " " + n.Last, Initial);
        foreach (var nick in full.SelectMany(n => Nicknames(n)).GroupBy(p => p.Key, p => p.Name)) ProposePairs(nick.Distinct().ToList(), Nickname);
        ProposeSurnames(names);
        return [.. _proposals.Values.OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most)];
    }

    private void ProposeAll(IEnumerable<SpeakerName> names, Func<SpeakerName, string> key, Func<SpeakerName, SpeakerName, string?> reason)
    {
        foreach (var bucket in Buckets.By(names, key)) ProposePairs(bucket, reason);
    }

    private void ProposePairs(List<SpeakerName> bucket, Func<SpeakerName, SpeakerName, string?> reason)
    {
        for (int i = 1; i < bucket.Count; i++)
            for (int j = 0; j < i; j++)
                if (!joined.AreJoined(bucket[i], bucket[j]) && bucket[i].Generation == bucket[j].Generation && reason(bucket[i], bucket[j]) is { } why)
                    Propose(bucket[i], bucket[j], why);
    }

    private static string? Initial(SpeakerName a, SpeakerName b)
        => a.Words[0].Length == 1 != (b.Words[0].Length == 1) ? "one has an initial where the other has the given name" : null;

    private static string? Nickname(SpeakerName a, SpeakerName b)
        => a.Words[0] != b.Words[0] ? $"{a.Words[0]} and {b.Words[0]} may be one given name" : null;

    private static IEnumerable<(string Key, SpeakerName Name)> Nicknames(SpeakerName name)
        => FullNames.TryGetValue(name.Words[0], out string[]? all) ? all.Select(f => (f + " " + name.Last, name)) : [];

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
