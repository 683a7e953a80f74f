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
        "breaking world latest top local national international more related other all business sports sport entertainment politics political health science technology tech general today's weather money foreign people english europe asia africa americas crime featured good bad fake video photo your our this that my its in on the a an and of for with about press");

    /// <summary>Words that end the name of a part of the house: "World Desk", "Morning Edition".</summary>
    private static readonly FrozenSet<string> DeskWords = Set("desk edition service section bureau newsroom");

    /// <summary>
    /// The outlet that a line at the head of a text names, alone or before its desk ("EXAMPLE RADIO - WORLD DESK"), or
    /// null. A name in capitals throughout is written as names are, since the capitals are the line's and not the name's.
    /// </summary>
    public static string? Name(string line)
    {
        var end = line.AsSpan().IndexOfAny("-–—|:");
        var name = end > 0 && IsDesk(line[(end + 1)..]) ? line[..end].Trim() : line.Trim();
        return Is(name) ? WithoutShouting(name) : null;
    }

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

    /// <summary>A word that many outlets and pages use.</summary>
    public static bool IsOrdinary(string word) => OutletWords.Contains(word) || SectionWords.Contains(word);

    private static bool IsNamed(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de" or "la")
            && Array.Exists(words, word => OutletWords.Contains(word))
            && Array.Exists(words, word => !OutletWords.Contains(word) && !SectionWords.Contains(word));
    }

    private static bool IsDesk(string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && (DeskWords.Contains(words[^1]) || Array.TrueForAll(words, SectionWords.Contains));
    }

    private static string WithoutShouting(string name)
    {
        const int LongestInitials = 3;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 || name.AsSpan().ContainsAnyInRange('a', 'z')
            ? name
            : string.Join(' ', words.Select(word => word.Length <= LongestInitials && !OutletWords.Contains(word) && !SectionWords.Contains(word) ? word : word[..1] + word[1..].ToLowerInvariant()));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
