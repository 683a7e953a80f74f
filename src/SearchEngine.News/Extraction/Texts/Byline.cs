using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>Bylines to the names of people: "By Ana Ruiz and Lee Park, Example News" gives "Ana Ruiz", "Lee Park".</summary>
internal static class Byline
{
    private const int LongestLine = 120;
    private const int LongestName = 60;

    private static readonly string[] Openings = ["by ", "by: ", "written by ", "reported by ", "story by ", "words by ", "posted by ", "author: ", "autor: ", "autora: ", "auteur : ", "auteur: ", "autore: ", "geschrieben von ", "verfasst von ", "escrito por ", "publicado por ", "scritto da ", "von ", "par ", "por ", "di ", "door ", "av ", "af "];

    private static readonly string[] Separators = [", and ", " and ", " & ", ", with ", " with ", " und ", " et ", " y ", " e ", ";", ",", "|", "·", "•", "\n", " - ", " – ", " — ", "/"];

    /// <summary>Words of jobs, places of work and dates, which stand in bylines beside the names.</summary>
    private static readonly FrozenSet<string> NotNames = new[]
    {
        "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "contributor", "contributors", "columnist", "bureau", "chief", "senior", "special", "political", "foreign", "news", "agency", "agencies", "press", "desk",
        "published", "updated", "posted", "analysis", "opinion", "exclusive", "for", "at", "on", "of", "the", "associated", "reuters", "afp", "ap", "web", "team", "online", "guest", "author", "authors", "contributing", "photographer", "journalist", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsLine(ReadOnlySpan<char> line)
        => line.Length <= LongestLine && WithoutOpening(line) is { IsEmpty: false } rest && rest.Length < line.Length
            && char.IsUpper(rest[0]) && Names(line.ToString()).Count > 0 && line[^1] is not '?' and not '!';

    /// <summary>Begins as bylines do: "By …", "Written by …".</summary>
    public static bool HasOpening(ReadOnlySpan<char> line) => WithoutOpening(line).Length < line.TrimStart(" *_-—–").Length;

    /// <summary>The people named; empty when the line names an office or an outlet alone.</summary>
    public static List<string> Names(string? byline)
    {
        var text = WithoutOpening(TextTidying.Line(byline)).ToString();
        return [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Clean)
            .Where(IsName)
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" *_-—–");
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return line[opening.Length..].TrimStart();
            }
        }

        return line;
    }

    private static string Clean(string piece)
    {
        var open = piece.AsSpan().IndexOfAny("(<[{");
        piece = open > 0 ? piece[..open] : piece;
        return WithoutOpening(piece).Trim(" .:*_\"'“”").ToString();
    }

    private static bool IsName(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6 && piece.Length <= LongestName && char.IsLetter(piece[0])
            && !piece.AsSpan().ContainsAnyInRange('0', '9') && !piece.Contains('@') && Hosts.Of(piece).IsEmpty
            && !Array.Exists(words, word => NotNames.Contains(word.Trim('.')));
    }
}
