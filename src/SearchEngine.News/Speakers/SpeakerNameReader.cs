using System.Globalization;
using System.Text;

namespace SearchEngine.News;

/// <summary>Reads a name as indexed: case, accents, hyphens, titles and articles are only ways of writing it.</summary>
internal static class SpeakerNameReader
{
    private const WordTraits Impersonal = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Coordinator
        | WordTraits.Corporate | WordTraits.Body | WordTraits.Document | WordTraits.Adverb | WordTraits.Question;

    private static readonly HashSet<string> Generations = ["jr", "sr", "ii", "iii", "iv"];

    /// <returns>Null when the name has no letters.</returns>
    public static SpeakerName? Read(string written, int count)
    {
        var words = Split(written);
        string generation = "";
        if (words.Count > 2 && Generations.Contains(words[^1].Folded))
        {
            generation = " " + words[^1].Folded;
            words.RemoveAt(words.Count - 1);
        }

        bool personal = words.TrueForAll(IsPersonal);
        if (personal) DropTitles(words);
        DropArticles(words);
        if (words.Count == 0) return null;
        string[] folded = [.. words.Select(w => w.Folded)];
        return new SpeakerName(written, count, folded, Array.ConvertAll(folded, NameSound.Of), generation, personal, Array.Exists(folded, NameSound.IsTransliterated));
    }

    private static List<Word> Split(string written)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        char before = ' ';
        foreach (char c in written.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else if (!IsInsideWord(c))
            {
                Flush(word, words, before, c);
                before = c;
            }
        }

        Flush(word, words, before, ' ');
        return words;
    }

    /// <summary>Accents, apostrophes (O'Neill, Khamene'i) and the like do not cut a word.</summary>
    private static bool IsInsideWord(char c)
        => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void Flush(StringBuilder word, List<Word> words, char before, char after)
    {
        if (word.Length > 0) words.Add(new Word(word.ToString().ToLowerInvariant(), char.IsLower(word[0]), before == '-', after == '-'));
        word.Clear();
    }

    private static bool IsPersonal(Word word)
    {
        var traits = Lexicon.Find(word.Folded).Traits;
        if (word.Folded.Length == 1 || (traits & (WordTraits.GivenName | WordTraits.Particle)) != 0) return true;
        return (!word.Small || word.AfterHyphen) && (traits & Impersonal) == 0;
    }

    /// <summary>Titles at the head, as long as two words remain: "King Abdullah" needs its title.</summary>
    private static void DropTitles(List<Word> words)
    {
        while (words.Count > 2 && IsTitle(words[0].Folded)) words.RemoveAt(0);
    }

    private static bool IsTitle(string word)
    {
        var traits = Lexicon.Find(word).Traits | Lexicon.Find(word + ".").Traits;
        if (word is "mr" or "mrs" or "ms" or "miss" or "sir" or "lord" or "lady" or "dame" or "sheikh" or "hajj" or "sayyid" or "seyyed" or "ayatollah") return true;
        return (traits & (WordTraits.Title | WordTraits.PersonRole)) != 0 && (traits & WordTraits.GivenName) == 0;
    }

    /// <summary>The al of al-Muhandis, small or with its hyphen; that of Al Gore is a name.</summary>
    private static void DropArticles(List<Word> words)
    {
        for (int i = words.Count - 1; i >= 0 && words.Count > 1; i--)
        {
            bool article = words[i].Folded is "al" or "el" or "ul" && i + 1 < words.Count && (words[i].Small || words[i].BeforeHyphen || i > 0);
            if (article || (i == 0 && words[i].Folded == "the")) words.RemoveAt(i);
        }
    }

    private readonly record struct Word(string Folded, bool Small, bool AfterHyphen, bool BeforeHyphen);
}
