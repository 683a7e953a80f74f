namespace SearchEngine.News;

/// <summary>
/// Joins a name with and without its middle part: "Donald Trump" and "Donald J. Trump", "Mohammad Zarif" and
/// "Mohammad Javad Zarif". Only when every name with that first and last word fits every other, so that it can't be
/// father and son, and only for surnames that are not common.
/// </summary>
internal sealed class SameMiddle(SpeakerFamilies families, SpeakerUnion joined)
{
    public void Run(List<SpeakerName> names)
    {
        foreach (var bucket in Buckets.By(names.Where(n => n.IsFull && n.Personal && n.Words[0].Length > 1), n => n.First + " " + n.Last))
            if (!families.IsCommon(bucket[0]) && AllFit(bucket))
                for (int i = 1; i < bucket.Count; i++)
                    if (SameEnds(bucket[0], bucket[i]) && ArePeople(bucket[0], bucket[i]))
                        joined.Join(bucket[0], bucket[i], $"“{bucket[0].Written}” and “{bucket[i].Written}” differ only in a middle name, and no other person of that name is known");
    }

    private static bool AllFit(List<SpeakerName> bucket)
    {
        for (int i = 1; i < bucket.Count; i++)
            for (int j = 0; j < i; j++)
                if (!Fit(bucket[i], bucket[j])) return false;
        return true;
    }

    /// <summary>An initial or a known given name tells a person: South Africa and South West Africa have neither.</summary>
    public static bool ArePeople(SpeakerName a, SpeakerName b) => a.HasInitial || b.HasInitial || (NameSound.IsGiven(a.Words[0]) && NameSound.IsGiven(b.Words[0]));

    /// <summary>Sounding alike is enough for names from other scripts only.</summary>
    private static bool SameEnds(SpeakerName a, SpeakerName b)
        => (a.Words[0] == b.Words[0] && a.Words[^1] == b.Words[^1])
            || (a.Transliterated && b.Transliterated && !(a.IsChinese && b.IsChinese) && NameSound.IsSurelyOne(a.Words[0], b.Words[0]) && NameSound.IsSurelyOne(a.Words[^1], b.Words[^1]));

    /// <summary>One's middle names all stand in the other's, in order; an initial stands for any name that begins with it.</summary>
    private static bool Fit(SpeakerName a, SpeakerName b)
    {
        if (a.Generation != b.Generation) return false;
        var (few, many) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        int at = 1;
        for (int i = 1; i < few.Words.Length - 1; i++)
        {
            while (at < many.Words.Length - 1 && !SameWord(few, i, many, at)) at++;
            if (at++ >= many.Words.Length - 1) return false;
        }
        return true;
    }

    private static bool SameWord(SpeakerName a, int i, SpeakerName b, int j)
        => a.Sounds[i] == b.Sounds[j] || ((a.Words[i].Length == 1 || b.Words[j].Length == 1) && a.Words[i][0] == b.Words[j][0]);
}
