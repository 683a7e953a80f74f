using System.Globalization;
using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.News;

/// <summary>Reads a name as indexed: case, accents, hyphens, titles and articles are only ways of writing it.</summary>
internal static class SpeakerNameReader
{
    private static readonly HashSet<string> Articles = ["al", "el", "ul", "the"];
    private static readonly HashSet<string> Generations = ["jr", "sr", "ii", "iii", "iv"];

    /// <returns>Null when the name has no letters.</returns>
    public static SpeakerName? Read(string written, int count)
    {
        var words = Split(written);
        string generation = "";
        if (words.Count > 2 && Generations.Contains(words[^1]))
        {
            generation = " " + words[^1];
            words.RemoveAt(words.Count - 1);
        }
        DropTitles(words);
        if (words.Count > 1) words.RemoveAll(Articles.Contains);
        if (words.Count == 0) return null;
        string[] sounds = words.ConvertAll(NameSound.Of).ToArray();
        return new SpeakerName(written, count, [.. words], sounds, generation, words.Exists(NameSound.IsTransliterated));
    }

    private static List<string> Split(string written)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in FoldingFilter.FoldText(written))
        {
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else if (!IsInsideWord(c)) Flush(word, words);
        }
        Flush(word, words);
        return words;
    }

    /// <summary>Accents, apostrophes (O'Neill, Khamene'i) and the like do not cut a word.</summary>
    private static bool IsInsideWord(char c)
        => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }

    /// <summary>Titles at the head, as long as two words remain: "King Abdullah" needs its title.</summary>
    private static void DropTitles(List<string> words)
    {
        while (words.Count > 2)
        {
            var traits = Lexicon.Find(words[0]).Traits | Lexicon.Find(words[0] + ".").Traits;
            bool title = (traits & (WordTraits.Title | WordTraits.PersonRole)) != 0 && (traits & WordTraits.GivenName) == 0;
            title |= (traits & WordTraits.Title) != 0 && words[0] is "mr" or "mrs" or "ms" or "miss" or "sir" or "lord" or "lady" or "dame" or "sheikh" or "hajj" or "sayyid" or "seyyed" or "ayatollah";
            if (!title) return;
            words.RemoveAt(0);
        }
    }
}
