namespace SearchEngine.Embedded;

/// <summary>Groups by the keys of their best results, so that a result is compared with few of them.</summary>
/// <param name="most">How many groups there may be.</param>
internal sealed class GroupCandidates(int most)
{
    /// <summary>By key, the last of its entries.</summary>
    private readonly Dictionary<int, int> _last = [];

    /// <summary>A group that has a key, and the entry before it of the same key, -1 for none.</summary>
    private readonly List<(int Group, int Before)> _entries = [];

    /// <summary>All zero between calls.</summary>
    private readonly int[] _shared = new int[most];
    private readonly List<int> _touched = [];

    public void Add(ReadOnlySpan<int> keys, int group)
    {
        foreach (int key in keys)
        {
            _entries.Add((group, _last.GetValueOrDefault(key, -1)));
            _last[key] = _entries.Count - 1;
        }
    }

    /// <param name="fits">Told of a group and how many of the keys it has.</param>
    /// <returns>The first group that fits, -1 when none does.</returns>
    public int First(ReadOnlySpan<int> keys, Func<int, int, bool> fits)
    {
        foreach (int key in keys)
        {
            for (int entry = _last.GetValueOrDefault(key, -1); entry >= 0; entry = _entries[entry].Before)
            {
                if (_shared[_entries[entry].Group]++ == 0) _touched.Add(_entries[entry].Group);
            }
        }

        int first = int.MaxValue;
        foreach (int group in _touched)
        {
            if (group < first && fits(group, _shared[group])) first = group;
            _shared[group] = 0;
        }

        _touched.Clear();
        return first == int.MaxValue ? -1 : first;
    }
}
