using System.Collections.Frozen;
using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.News;

/// <summary>
/// What a word of a name sounds like across the ways of writing it in Latin letters: gh and q are one sound, so are ou, oo,
/// o and u, doubled consonants count once, -skyy and -ski are one ending. Well-known names with several spellings come from
/// a list. Meant for names from other scripts; for those of Latin ones it says too much, which callers must mind.
/// </summary>
internal static class NameSound
{
    private const int ShortestStem = 2;

    private static readonly FrozenDictionary<string, string> Variants = WordList.Read("name-variants")
        .SelectMany(line => line.Select(word => (Word: Fold(word), Group: "=" + Fold(line[0]))))
        .DistinctBy(v => v.Word).ToFrozenDictionary(v => v.Word, v => v.Group);

    /// <summary>Listed spellings that are not everyday names of Latin-script languages as well.</summary>
    private static readonly FrozenSet<string> Foreign = WordList.Read("name-variants")
        .SelectMany(line => line.Where(word => word[^1] != '*')).Select(Fold).ToFrozenSet();

    /// <summary>Longest first; applied at the place where they match, left to right.</summary>
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("shch", "š"), ("tsch", "č"), ("sch", "š"), ("tch", "č"), ("gh", "q"), ("kh", "x"), ("sh", "š"), ("ch", "č"), ("cz", "č"), ("zh", "ž"), ("ph", "f"),
        ("th", "t"), ("dh", "d"), ("dj", "ž"), ("ck", "k"), ("owh", "uh"), ("owr", "ur"), ("ows", "us"), ("owz", "uz"), ("ou", "u"), ("oe", "u"), ("ue", "u"), ("ae", "e"), ("ej", "e"), ("aj", "e"), ("oo", "u"), ("ei", "e"), ("ai", "e"), ("ey", "e"), ("ay", "e"), ("ee", "i"), ("ii", "i"),
        ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ie", "i"), ("ye", "i"), ("x", "ks"), ("w", "v"), ("o", "u"), ("y", "i"), ("e", "i"),
    ];

    private static readonly string[] Servants = ["abd", "abdul", "abdel", "abdal", "abdol", "abdur", "abdoul", "abdus", "abdes", "abder"];

    /// <summary>Longest first.</summary>
    private static readonly string[] Faiths = ["uddeen", "addeen", "eddine", "uddin", "addin", "eddin", "aldin", "eldin", "deen", "udin", "dine", "din"];

    private static readonly string[] Endings = ["ov", "ev", "yev", "sky", "skiy", "skyy", "skyi", "enko", "chuk", "shvili", "dze", "ullah", "ollah", "zadeh", "zade", "pour", "nejad", "nezhad", "abadi", "uddin", "yan"];

    public static string Of(string word)
    {
        if (Variants.TryGetValue(word, out string? group)) return group;
        if (Lord(word) is { } lord) return "=abd" + Of(lord);
        string? faith = Array.Find(Faiths, f => word.Length > f.Length + ShortestStem && word.EndsWith(f, StringComparison.Ordinal));
        return faith is null ? Sound(word) : Of(word[..^faith.Length]) + "din";
    }

    /// <summary>
    /// Whether two words are surely one name because they sound alike: two known given names are not, Marie and Mary, unless
    /// the list calls them the same.
    /// </summary>
    public static bool IsSurelyOne(string a, string b)
    {
        if (a == b) return true;
        return Of(a) == Of(b) && (AreListed(a, b) || (!(IsGiven(a) && IsGiven(b)) && !GivenNameKin.AreKin(a, b)));
    }

    /// <summary>Whether the word is a known given name.</summary>
    public static bool IsGiven(string word) => (Lexicon.Find(word).Traits & WordTraits.GivenName) != 0;

    /// <summary>Abd and Abdul, which begin a compound name.</summary>
    public static bool IsServantOf(string word) => Servants.Contains(word);

    /// <summary>Din and Eddine, which end one.</summary>
    public static bool IsOfTheFaith(string word) => Faiths.Contains(word);

    /// <summary>Whether the word was surely written in another script first.</summary>
    public static bool IsTransliterated(string word)
        => Lord(word) is not null || Foreign.Contains(word) || HasForeignLetters(word) || (word.Length > 5 && Array.Exists(Endings, e => word.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>Whose servant an Abd is called: the article between may have any vowel and take on the consonant behind it.</summary>
    private static string? Lord(string word)
    {
        if (word.Length < 7 || !word.StartsWith("abd", StringComparison.Ordinal)) return null;
        string rest = word[3..].TrimStart('a', 'e', 'i', 'o', 'u');
        if (rest.Length < word.Length - 3 && rest.Length > 2 && (rest[0] == 'l' || rest[0] == rest[1])) rest = rest[1..];
        return rest.Length > 2 ? rest : null;
    }

    private static bool AreListed(string a, string b) => Variants.TryGetValue(a, out string? group) && Variants.GetValueOrDefault(b) == group;

    private static bool HasForeignLetters(string word)
        => word.StartsWith("gh", StringComparison.Ordinal) || word.StartsWith("kh", StringComparison.Ordinal) || word.Contains("zh", StringComparison.Ordinal)
        || (word.IndexOf('q') is var q and >= 0 && (q + 1 == word.Length || word[q + 1] != 'u'));

    private static string Sound(string word)
    {
        if (word.Length < 3) return word;
        var sound = new StringBuilder(word.Length);
        string stem = WithPlainEnding(word);
        for (int i = 0; i < stem.Length;)
        {
            var (letters, replacement) = RuleAt(stem, i);
            foreach (char c in replacement)
                if (sound.Length == 0 || sound[^1] != c) sound.Append(c);
            i += letters;
        }
        return sound.ToString();
    }

    private static string WithPlainEnding(string word)
    {
        if (word.StartsWith("mac", StringComparison.Ordinal) && word.Length > 5) word = "mc" + word[3..];
        if (word[^1] == 'c' && word.Length > 3 && "aeiou".Contains(word[^2])) return word + "h";
        if (word.EndsWith("off", StringComparison.Ordinal)) return word[..^2] + "v";
        if (word.EndsWith("skyi", StringComparison.Ordinal)) return word[..^2] + "i";
        return word[^1] == 'h' && "aeiou".Contains(word[^2]) ? word[..^1] : word;
    }

    private static (int Letters, string Sound) RuleAt(string word, int i)
    {
        foreach (var (letters, sound) in Rules)
            if (string.CompareOrdinal(word, i, letters, 0, letters.Length) == 0) return (letters.Length, sound);
        return (1, word[i].ToString());
    }

    private static string Fold(string word)
        => string.Concat(FoldingFilter.FoldText(word).Where(char.IsLetterOrDigit));
}
