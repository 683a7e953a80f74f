namespace SearchEngine.News;

/// <summary>The forms of an English verb. Irregular ones are given, the others follow from spelling.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    /// <param name="entry">A lemma with its past and participle after slashes where they are irregular: "write/wrote/written".</param>
    /// <returns>Each form with the trait that it has.</returns>
    public static IEnumerable<(string Form, WordTraits Trait)> Of(string entry)
    {
        string[] parts = entry.Split('/');
        string lemma = parts[0];
        string past = parts.Length > 1 ? parts[1] : Past(lemma);
        yield return (lemma, WordTraits.BaseVerb);
        yield return (ThirdPerson(lemma), WordTraits.ThirdPerson);
        yield return (past, WordTraits.Past);
        yield return (parts.Length > 2 ? parts[2] : past, WordTraits.PastParticiple);
        yield return (Participle(lemma), WordTraits.Participle);
    }

    public static string ThirdPerson(string lemma)
        => EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma)
        => lemma[^1] == 'e' ? lemma + "d"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : Doubles(lemma) ? lemma + lemma[^1] + "ed"
        : lemma + "ed";

    private static string Participle(string lemma)
        => lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
        : lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma.Length > 2 ? lemma[..^1] + "ing"
        : Doubles(lemma) ? lemma + lemma[^1] + "ing"
        : lemma + "ing";

    private static bool EndsInConsonantAndY(string lemma) => lemma[^1] == 'y' && !Vowels.Contains(lemma[^2]);

    /// <summary>One syllable that ends in vowel and consonant ("snap"), or one of the few longer words stressed at the end.</summary>
    private static bool Doubles(string lemma)
    {
        if (lemma.Length < 3 || Vowels.Contains(lemma[^1]) || "wxyh".Contains(lemma[^1]) || !Vowels.Contains(lemma[^2]) || (Vowels.Contains(lemma[^3]) && !lemma.StartsWith("qu", StringComparison.Ordinal)))
            return false;
        return lemma.Replace("qu", "q").Count(Vowels.Contains) == 1 || lemma is "admit" or "concur" or "rebut" or "refer" or "begin" or "forget" or "occur" or "commit" or "permit" or "submit" or "propel";
    }
}
