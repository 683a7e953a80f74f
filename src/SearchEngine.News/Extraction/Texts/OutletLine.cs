using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>A short line that is the name of an outlet: a known one, a site's domain, or a name with a word that outlets call themselves by.</summary>
internal static class OutletLine
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> OutletWords = Set(
        "news times post agency press herald tribune gazette journal chronicle telegraph daily observer mail star standard broadcasting radio tv television media wire review magazine network service guardian independent sun mirror express examiner globe monitor inquirer enquirer bulletin courier argus echo dispatch sentinel weekly today zeitung nachrichten presse journal diario periódico noticias giornale corriere krant blad nyheter haber");

    /// <summary>"Breaking News", "World Press": an adjective of the page, not a name.</summary>
    private static readonly FrozenSet<string> SectionWords = Set(
        "breaking world latest top local national international more related other all business sports sport entertainment politics political health science technology tech general today's weather money foreign europe asia africa americas crime featured good bad fake video photo your our this that my its in on the a an and of for with about press");

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var words = WordCount.Of(line);
        if (words is 0 or > MostWords || line.Length > 50)
        {
            return false;
        }

        return Hosts.IsHost(line) || (KnownOutlets.OfName(line) is not null && char.IsUpper(line[0])) || (words > 1 && IsNamed(line.ToString()));
    }

    private static bool IsNamed(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de" or "la")
            && Array.Exists(words, word => OutletWords.Contains(word))
            && Array.Exists(words, word => !OutletWords.Contains(word) && !SectionWords.Contains(word));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
