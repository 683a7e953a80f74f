using System.Globalization;
using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.News;

/// <summary>Reads a name as indexed: case, accents, hyphens, titles and articles are only ways of writing it.</summary>
internal static class SpeakerNameReader
{
    private const WordTraits Impersonal = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Coordinator
        | WordTraits.Corporate | WordTraits.Body | WordTraits.Document | WordTraits.Adverb | WordTraits.Question;

    private static readonly HashSet<string> Generations = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>What the Arabic article is before a consonant that it takes on: ash-Shami.</summary>
    private static readonly string[] TakenOn = ["s", "sh", "r", "n", "z", "d", "t"];

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

        bool personal = words.Skip(HasFamilyNameFirst(words) ? 1 : 0).All(IsPersonal);
        if (personal) DropTitles(words);
        DropArticles(words);
        if (words.Count == 0) return null;
        JoinCompounds(words);
        string[] folded = [.. words.Select(w => w.Folded)];
        string[] full = [.. words.Select(w => SignedLetters.WriteOut(w.Small))];
        string? writtenOut = folded.AsSpan().SequenceEqual(full) ? null : string.Join(' ', full) + generation;
        return new SpeakerName(written, count, folded, Array.ConvertAll(full, NameSound.Of), writtenOut, generation, personal, Array.Exists(folded, NameSound.IsTransliterated));
    }

    private static List<Word> Split(string written)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        char before = ' ';
        foreach (char c in written)
        {
            if (IsArticleBeforeCapital(word, c)) Flush(word, words, before, before = '-');
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

    /// <summary>The El of ElBaradei.</summary>
    private static bool IsArticleBeforeCapital(StringBuilder word, char c)
        => char.IsUpper(c) && word.Length == 2 && word[0] is 'A' or 'E' && word[1] == 'l';

    /// <summary>Accents, apostrophes (O'Neill, Khamene'i) and the like do not cut a word.</summary>
    private static bool IsInsideWord(char c)
        => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void Flush(StringBuilder word, List<Word> words, char before, char after)
    {
        if (word.Length > 0) words.Add(new Word(word.ToString(), before == '-', after == '-'));
        word.Clear();
    }

    /// <summary>"Park Min-ho", "Park Minho": a word for a place or a firm at the head of one other name is a family's.</summary>
    private static bool HasFamilyNameFirst(List<Word> words)
        => (words.Count == 2 || (words.Count == 3 && words[1].BeforeHyphen)) && !words[0].IsSmall && (Lexicon.Find(words[0].Folded).Traits & Impersonal) == WordTraits.Corporate;

    private static bool IsPersonal(Word word)
    {
        var traits = Lexicon.Find(word.Folded).Traits;
        if (word.Folded.Length == 1 || (word.BeforeHyphen && TakenOn.Contains(word.Folded[1..])) || (traits & (WordTraits.GivenName | WordTraits.Particle)) != 0) return true;
        return (!word.IsSmall || word.AfterHyphen) && (traits & Impersonal) == 0;
    }

    /// <summary>Titles at the head, as long as two words remain: "King Abdullah" needs its title.</summary>
    private static void DropTitles(List<Word> words)
    {
        while (words.Count > 2 && (IsTitle(words[0].Folded) || (IsRank(words[0].Folded) && IsTitle(words[1].Folded)))) words.RemoveAt(0);
    }

    /// <summary>The Prime of Prime Minister.</summary>
    private static bool IsRank(string word)
        => word is "prime" or "vice" or "deputy" or "foreign" or "chief" or "first" or "acting" or "former" or "interim" or "assistant" or "attorney" or "major" or "lieutenant";

    private static bool IsTitle(string word)
    {
        var traits = Lexicon.Find(word).Traits | Lexicon.Find(word + ".").Traits;
        if (word is "mr" or "mrs" or "ms" or "miss" or "sir" or "lord" or "lady" or "dame" or "sheikh" or "hajj" or "sayyid" or "seyyed" or "ayatollah") return true;
        return (traits & (WordTraits.Title | WordTraits.PersonRole)) != 0 && (traits & WordTraits.GivenName) == 0;
    }

    /// <summary>The al of al-Muhandis, small or with its hyphen, and the y of Calvo y Ruiz; the Al of Al Gore is a name.</summary>
    private static void DropArticles(List<Word> words)
    {
        for (int i = words.Count - 1; i >= 0 && words.Count > 1; i--)
        {
            bool article = i + 1 < words.Count && words[i].Folded is "al" or "el" or "ul" && (words[i].IsSmall || words[i].BeforeHyphen || i > 0);
            bool takenOn = i + 1 < words.Count && words[i].BeforeHyphen && words[i].Folded[0] is 'a' or 'e' && TakenOn.Contains(words[i].Folded[1..])
                && words[i + 1].Folded.StartsWith(words[i].Folded[1..], StringComparison.Ordinal);
            bool and = i > 0 && i + 1 < words.Count && words[i].IsSmall && words[i].Folded is "y" or "i" or "e";
            if (article || takenOn || and || (i == 0 && words[i].Folded == "the")) words.RemoveAt(i);
        }
    }

    /// <summary>Abd al-Rahman and Abdul Rahman are Abdulrahman, Salah al-Din is Salahuddin, as long as two words remain.</summary>
    private static void JoinCompounds(List<Word> words)
    {
        for (int i = words.Count - 2; i >= 0 && words.Count > 2; i--)
        {
            if (!NameSound.IsServantOf(words[i].Folded) && !NameSound.IsOfTheFaith(words[i + 1].Folded)) continue;
            words[i] = new Word(words[i].Raw + words[i + 1].Raw.ToLowerInvariant(), words[i].AfterHyphen, words[i + 1].BeforeHyphen);
            words.RemoveAt(i + 1);
        }
    }

    /// <param name="Raw">As written.</param>
    private readonly record struct Word(string Raw, bool AfterHyphen, bool BeforeHyphen)
    {
        public string Small { get; } = Raw.ToLowerInvariant();

        public string Folded { get; } = FoldingFilter.FoldText(Raw.ToLowerInvariant());

        public bool IsSmall => char.IsLower(Raw[0]);
    }
}
