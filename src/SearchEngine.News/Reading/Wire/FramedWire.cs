using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Frames between ZCZC and NNNN: lines of one sign and a value above the text ("$headline", "#slug", ":(PLACE)"), or of
/// two letters and a value ("TI#headline", "PD#date", "TX#text").
/// </summary>
internal static class FramedWire
{
    private const string SignLines = "%#$:&*@^+";

    public static RawItem Read(string text)
    {
        var lines = TextTidying.Characters(text).Split('\n').ToList();
        var first = lines.FindIndex(line => line.Contains("ZCZC", StringComparison.OrdinalIgnoreCase));
        var agency = lines[first][(lines[first].IndexOf("ZCZC", StringComparison.OrdinalIgnoreCase) + 4)..].Trim();
        var rest = lines.Skip(first + 1).TakeWhile(line => !line.StartsWith("NNNN", StringComparison.OrdinalIgnoreCase)).ToList();
        return rest.Exists(line => line.StartsWith("TX#", StringComparison.Ordinal)) ? Lettered(rest) : Signed(rest, agency);
    }

    private static RawItem Lettered(List<string> lines)
    {
        string? Value(string code) => lines.Find(line => line.StartsWith(code + "#", StringComparison.Ordinal)) is { } line && line[3..].Trim() is { Length: > 0 } value ? value : null;
        var start = lines.FindIndex(line => line.StartsWith("TX#", StringComparison.Ordinal));
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join('\n', lines.Skip(start)).Replace("TX#", "", StringComparison.Ordinal),
            Markup = BodyMarkup.LooseText,
            DeclaredId = Value("AN"),
            Title = Value("TI"),
            Published = Value("PD"),
            Outlet = Value("KN") ?? Value("SO"),
            Authors = Value("BY") is { } byline ? [byline] : [],
        };
    }

    private static RawItem Signed(List<string> lines, string agency)
    {
        var start = lines.FindIndex(line => line.Trim().Length > 0 && !SignLines.Contains(line[0]) && line.Trim().Length > 1);
        var head = lines.Take(Math.Max(start, 0)).ToList();
        var headline = head.Find(line => line.StartsWith('$') && WordCount.Of(line) > 1) ?? head.Find(line => line.StartsWith('^') && WordCount.Of(line) > 1) ?? head.Find(line => line is [':', not '(', _, ..] && WordCount.Of(line) > 1);
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join('\n', lines.Skip(Math.Max(start, 0))),
            Markup = BodyMarkup.LooseText,
            Title = headline?.Trim('$', '^', ':', ' '),
            Outlet = agency.Length is > 1 and < 40 ? agency.Split(' ')[0] : null,
        };
    }
}
