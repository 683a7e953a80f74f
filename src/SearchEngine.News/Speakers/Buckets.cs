namespace SearchEngine.News;

/// <summary>Groups names by a key and gives only groups of two and more, small enough to compare all pairs.</summary>
internal static class Buckets
{
    /// <summary>A bucket with more names than this has a key that says nothing.</summary>
    private const int Largest = 64;

    public static IEnumerable<List<SpeakerName>> By(IEnumerable<SpeakerName> names, Func<SpeakerName, string> key)
    {
        var buckets = new Dictionary<string, List<SpeakerName>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            string k = key(name);
            if (!buckets.TryGetValue(k, out var bucket)) buckets[k] = bucket = new List<SpeakerName>(1);
            bucket.Add(name);
        }
        return buckets.Values.Where(b => b.Count is > 1 and <= Largest);
    }
}
