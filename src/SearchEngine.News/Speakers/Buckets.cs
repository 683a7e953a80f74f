namespace SearchEngine.News;

/// <summary>
/// Groups names by a key and gives only groups of two and more, small enough to compare all pairs. Keys are hashed and
/// sorted, which takes no memory for the many that stay alone; that two keys share a hash costs a comparison in vain.
/// </summary>
internal static class Buckets
{
    /// <summary>A bucket with more names than this has a key that says nothing.</summary>
    private const int Largest = 64;

    public static IEnumerable<List<SpeakerName>> By(IEnumerable<SpeakerName> names, Func<SpeakerName, string> key) => By([.. names], name => [key(name)]);

    /// <param name="keys">A name is in the bucket of each of its keys.</param>
    public static IEnumerable<List<SpeakerName>> By(List<SpeakerName> names, Func<SpeakerName, IEnumerable<string>> keys)
    {
        var entries = new List<(ulong Hash, int Name)>(names.Count);
        for (int i = 0; i < names.Count; i++)
            foreach (string key in keys(names[i])) entries.Add((Hash(key), i));
        entries.Sort();
        for (int first = 0, end; first < entries.Count; first = end)
        {
            end = first + 1;
            while (end < entries.Count && entries[end].Hash == entries[first].Hash) end++;
            if (end - first is > 1 and <= Largest) yield return [.. entries[first..end].Select(e => e.Name).Distinct().Select(i => names[i])];
        }
    }

    /// <summary>FNV-1a: the same in every run, which string's own hash is not.</summary>
    private static ulong Hash(string key)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in key) hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
