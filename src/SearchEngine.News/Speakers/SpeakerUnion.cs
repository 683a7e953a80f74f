namespace SearchEngine.News;

/// <summary>Names joined so far, as a forest; remembers why each pair was joined.</summary>
internal sealed class SpeakerUnion
{
    private readonly Dictionary<SpeakerName, SpeakerName> _parent = new(ReferenceEqualityComparer.Instance);
    private readonly List<(SpeakerName Name, string Reason)> _reasons = [];

    public SpeakerUnion(List<SpeakerName> names) => _parent.EnsureCapacity(names.Count / 4);

    public SpeakerName Root(SpeakerName name)
    {
        while (_parent.TryGetValue(name, out var parent)) name = parent;
        return name;
    }

    public bool AreJoined(SpeakerName a, SpeakerName b) => ReferenceEquals(Root(a), Root(b));

    /// <summary>Joins two names; the fuller and more frequent one leads.</summary>
    public void Join(SpeakerName a, SpeakerName b, string reason)
    {
        SpeakerName rootA = Root(a), rootB = Root(b);
        if (ReferenceEquals(rootA, rootB)) return;
        var (lead, other) = Leads(rootA, rootB) ? (rootA, rootB) : (rootB, rootA);
        _parent[other] = lead;
        _reasons.Add((lead, reason));
    }

    public IReadOnlyList<SpeakerGroup> Groups()
    {
        var members = new Dictionary<SpeakerName, List<SpeakerName>>(ReferenceEqualityComparer.Instance);
        foreach (var name in _parent.Keys) Add(members, Root(name), name);
        foreach (var root in members.Keys.ToList()) members[root].Add(root);
        var reasons = _reasons.ToLookup(r => Root(r.Name), r => r.Reason);
        return [.. members.Values.Select(m => Group(m, reasons[Root(m[0])])).OrderBy(g => g.Shown, StringComparer.Ordinal)];
    }

    public string Shown(SpeakerName name) => Root(name).Written;

    private static SpeakerGroup Group(List<SpeakerName> members, IEnumerable<string> reasons)
    {
        members.Sort((a, b) => Leads(a, b) ? -1 : 1);
        return new SpeakerGroup(members[0].Written, members.ConvertAll(m => m.Written), [.. reasons.Distinct()]);
    }

    private static bool Leads(SpeakerName a, SpeakerName b)
        => a.IsFull != b.IsFull ? a.IsFull
        : a.Count != b.Count ? a.Count > b.Count
        : string.CompareOrdinal(a.Written, b.Written) < 0;

    private static void Add(Dictionary<SpeakerName, List<SpeakerName>> members, SpeakerName root, SpeakerName name)
    {
        if (!members.TryGetValue(root, out var list)) members[root] = list = [];
        list.Add(name);
    }
}
