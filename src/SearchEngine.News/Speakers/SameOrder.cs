namespace SearchEngine.News;

/// <summary>
/// Joins "Xi Jinping" and "Jinping Xi", "Kim Jong Un" and "Jong Un Kim": the surname moved from one end to the other. Of
/// two words it must be plain which is the given name, or else "James Taylor" would be "Taylor James".
/// </summary>
internal sealed class SameOrder(SpeakerUnion joined)
{
    public void Run(List<SpeakerName> names)
    {
        foreach (var bucket in Buckets.By(names.Where(n => n.IsFull && n.Personal), Sorted))
            for (int i = 1; i < bucket.Count; i++)
                for (int j = 0; j < i; j++)
                    if (IsRotated(bucket[i], bucket[j]) && IsPlain(bucket[i]))
                        joined.Join(bucket[j], bucket[i], $"“{bucket[j].Written}” and “{bucket[i].Written}” are one name with the surname first or last");
    }

    public static string Sorted(SpeakerName name) => string.Join(' ', name.Words.Order(StringComparer.Ordinal)) + name.Generation;

    public static bool IsRotated(SpeakerName a, SpeakerName b)
        => a.Words.Length == b.Words.Length
        && (a.Words.AsSpan(1).SequenceEqual(b.Words.AsSpan(0, b.Words.Length - 1)) && a.Words[0] == b.Words[^1]
            || b.Words.AsSpan(1).SequenceEqual(a.Words.AsSpan(0, a.Words.Length - 1)) && b.Words[0] == a.Words[^1]);

    private static bool IsPlain(SpeakerName name)
        => name.Words.Length > 2 ? !Array.Exists(name.Words, w => w.Length == 1) : NameSound.IsGiven(name.Words[0]) != NameSound.IsGiven(name.Words[1]);
}
