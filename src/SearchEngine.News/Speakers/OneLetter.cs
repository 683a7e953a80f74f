namespace SearchEngine.News;

/// <summary>Names that differ in one letter of one word, as a misspelling does: left out, put in, changed, or two swapped.</summary>
internal static class OneLetter
{
    /// <summary>In shorter words one letter makes another name.</summary>
    private const int ShortestWord = 5;

    /// <summary>One letter leaves the head or the tail of a word as it is.</summary>
    private const int Intact = 2;

    /// <summary>Pairs that differ so share one of these: all words but one, and the head or the tail of that.</summary>
    public static IEnumerable<string> Keys(SpeakerName name)
    {
        for (int i = 0; i < name.Words.Length; i++)
        {
            if (name.Words[i].Length < ShortestWord) continue;
            string others = $"{i} {string.Join(' ', name.Words.Where((_, j) => j != i))} ";
            yield return others + name.Words[i][..Intact];
            yield return others + name.Words[i][^Intact..] + " end";
        }
    }

    /// <returns>Why the two may be one, or null.</returns>
    public static string? Differ(SpeakerName a, SpeakerName b, SpeakerFamilies families)
    {
        if (a.Words.Length != b.Words.Length || families.IsCommon(a) || families.IsCommon(b)) return null;
        int at = a.Words.AsSpan().CommonPrefixLength(b.Words);
        if (at == a.Words.Length || !a.Words.AsSpan(at + 1).SequenceEqual(b.Words.AsSpan(at + 1))) return null;
        string one = a.Words[at], other = b.Words[at];
        if (AreBothKnown(one, other) || (a.IsChinese && b.IsChinese) || (at == a.Words.Length - 1 && families.AreBothKnown(a, b)) || !AreOneApart(one, other)) return null;
        return $"{one} and {other} are one letter apart";
    }

    /// <summary>Two given names that exist: Julia and Julian.</summary>
    private static bool AreBothKnown(string a, string b)
        => NameSound.IsGiven(a) && NameSound.IsGiven(b);

    private static bool AreOneApart(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1 || a.Length < ShortestWord - 1) return false;
        int head = a.AsSpan().CommonPrefixLength(b);
        string restA = a[head..], restB = b[head..];
        if (a.Length < b.Length) return restA == restB[1..];
        return restA[1..] == restB[1..] || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..] == restB[2..]);
    }
}
