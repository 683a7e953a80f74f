using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Groups of spellings while the ledger's entries are applied to them.</summary>
internal sealed class SpeakerGroups
{
    private readonly Dictionary<string, Group> _groupOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public SpeakerGroups(SpeakerMatches matches, IReadOnlyList<FacetValue> names)
    {
        foreach (var name in names)
            if (name.Value is not null) _counts[name.Value] = name.Count;
        foreach (var match in matches.Groups)
        {
            var group = new Group();
            foreach (string spelling in match.Spellings) Move(spelling, group);
        }
    }

    public void Apply(LedgerEntry entry)
    {
        switch (entry.Action)
        {
            case LedgerAction.Merge: Merge(entry.Name, entry.Other); break;
            case LedgerAction.Split: Split(entry.Name, entry.Other); break;
            default: Rename(entry.Name, entry.Other); break;
        }
    }

    public SpeakerDirectory ToDirectory()
        => new(_groupOf.Values.Distinct().Where(g => g.Spellings.Count > 1 || g.Name is not null)
            .Select(g => KeyValuePair.Create(Shown(g), (IReadOnlyList<string>)[.. g.Spellings.OrderByDescending(Count).ThenBy(s => s, StringComparer.Ordinal)])));

    private void Merge(string name, string other)
    {
        Group first = GroupOf(name), second = GroupOf(other);
        if (first == second) return;
        foreach (string spelling in second.Spellings.ToList()) Move(spelling, first);
        first.Name ??= second.Name;
    }

    private void Split(string name, string other)
    {
        var group = GroupOf(name);
        if (GroupOf(other) != group) return;
        group.Spellings.Remove(other);
        _groupOf.Remove(other);
    }

    private void Rename(string name, string shown)
    {
        var group = GroupOf(name);
        if (_counts.ContainsKey(shown) || Find(shown) is not null) Merge(name, shown);
        group.Name = shown;
    }

    /// <summary>The group of a spelling or of a shown name; a new one of its own for a name that has none.</summary>
    private Group GroupOf(string name)
    {
        if (Find(name) is { } group) return group;
        Move(name, group = new Group());
        return group;
    }

    private Group? Find(string name)
        => _groupOf.TryGetValue(name, out var group) ? group : _groupOf.Values.FirstOrDefault(g => g.Name == name);

    private void Move(string spelling, Group group)
    {
        group.Spellings.Add(spelling);
        _groupOf[spelling] = group;
    }

    private string Shown(Group group)
        => group.Name ?? group.Spellings.OrderByDescending(IsFull).ThenByDescending(Count).ThenBy(s => s, StringComparer.Ordinal).First();

    private static bool IsFull(string name) => SpeakerNameReader.Read(name, 0) is { IsFull: true };

    private int Count(string name) => _counts.GetValueOrDefault(name);

    private sealed class Group
    {
        public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

        /// <summary>The name given by hand.</summary>
        public string? Name { get; set; }
    }
}
