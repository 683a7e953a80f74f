using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// Tells words that are Chinese syllables in Pinyin, where every letter counts: Zhou and Zhu, Li and Lei sound alike by the
/// rules for other scripts and are different names. Syllables by the table of initials and finals of Hanyu Pinyin.
/// </summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;

    private static readonly string[] Initials = ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];

    private static readonly string[] Finals =
    [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong",
        "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "er",
    ];

    private static readonly FrozenSet<string> Syllables = Initials.SelectMany(i => Finals, (i, f) => i + f).ToFrozenSet();

    public static bool IsSyllable(string word) => Syllables.Contains(word);

    /// <summary>Whether a word is one, two or three syllables.</summary>
    public static bool IsPinyin(ReadOnlySpan<char> word) => IsPinyin(word, 3);

    private static bool IsPinyin(ReadOnlySpan<char> word, int syllables)
    {
        if (word.IsEmpty) return true;
        if (syllables == 0) return false;
        var known = Syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(LongestSyllable, word.Length); length > 0; length--)
            if (known.Contains(word[..length]) && IsPinyin(word[length..], syllables - 1)) return true;
        return false;
    }
}
