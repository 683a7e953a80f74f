namespace SearchEngine.News;

/// <summary>Joins names of the same words in another dress, and of the same words written down otherwise from another script.</summary>
internal sealed class SameSpelling(SpeakerFamilies families, SpeakerUnion joined)
{
    private const int SureWords = 3;
    private const int ShortestWord = 6;

    public void Run(List<SpeakerName> names)
    {
        foreach (var bucket in Buckets.By(names, n => n.Letters))
            for (int i = 1; i < bucket.Count; i++)
                if (bucket[0].IsFull || IsShouted(bucket[0]) == IsShouted(bucket[i]))
                    joined.Join(bucket[0], bucket[i], $"“{bucket[0].Written}” and “{bucket[i].Written}” differ only in case, accents, hyphens or title");
        JoinWrittenOut(names);
        foreach (var bucket in Buckets.By(names.Where(n => n.IsFull && n.Personal && !n.HasInitial), n => string.Concat(n.Words) + n.Generation))
            for (int i = 1; i < bucket.Count; i++)
                joined.Join(bucket[0], bucket[i], $"“{bucket[0].Written}” and “{bucket[i].Written}” are the same letters, cut into words otherwise");
        foreach (var bucket in Buckets.By(names.Where(n => n.IsFull), n => n.Sound))
            JoinAlike(bucket);
    }

    /// <summary>Müller is Mueller where the given name is the same.</summary>
    private void JoinWrittenOut(List<SpeakerName> names)
    {
        var plain = names.Where(n => n.IsFull && n.Personal && n.WrittenOut is null).ToLookup(n => n.Letters, StringComparer.Ordinal);
        foreach (var signed in names)
        {
            if (signed.WrittenOut is null || !signed.IsFull || !signed.Personal) continue;
            foreach (var name in plain[signed.WrittenOut])
                joined.Join(signed, name, $"“{name.Written}” is “{signed.Written}” with two letters for one that has a sign");
        }
    }

    /// <summary>AID is not Aid: one short word in capitals is an abbreviation.</summary>
    private static bool IsShouted(SpeakerName name) => name.Written.Length < ShortestWord && !name.Written.AsSpan().ContainsAnyInRange('a', 'z');

    private void JoinAlike(List<SpeakerName> bucket)
    {
        for (int i = 1; i < bucket.Count; i++)
            for (int j = 0; j < i; j++)
                if (!joined.AreJoined(bucket[i], bucket[j]) && IsSure(bucket[i], bucket[j]))
                    joined.Join(bucket[j], bucket[i], $"“{bucket[j].Written}” and “{bucket[i].Written}” are two ways to write {Differences(bucket[j], bucket[i])}");
    }

    /// <summary>A common surname with a common given name may well be two people, unless there is a third name.</summary>
    private bool IsSure(SpeakerName a, SpeakerName b)
        => a.Personal && b.Personal && a.Transliterated && b.Transliterated && (a.Words.Length >= SureWords || !families.IsCommon(a))
            && !(a.IsChinese && b.IsChinese) && a.Words.Zip(b.Words).All(w => NameSound.IsSurelyOne(w.First, w.Second));

    private static string Differences(SpeakerName a, SpeakerName b)
        => string.Join(" and ", a.Words.Zip(b.Words).Where(w => w.First != w.Second).Select(w => $"{w.First}/{w.Second}"));
}
