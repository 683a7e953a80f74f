using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// IPTC 7901: a header with the agency's code, a line of keywords, then behind the start of text the headline, which ends
/// in "=", and wrapped, indented paragraphs up to the end of text.
/// </summary>
internal static class IptcWire
{
    private const char EndOfText = '\u0003';

    public static RawItem Read(string text, int start)
    {
        var end = text.IndexOf(EndOfText, start);
        var content = TextTidying.Characters(text[(start + 1)..(end < 0 ? text.Length : end)]);
        var equals = content.IndexOf("=\n", StringComparison.Ordinal) is var at and >= 0 ? at : -1;
        var head = equals < 0 ? [] : content[..equals].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join("\n\n", Paragraphs.OfWrapped(content[(equals + 1)..]).TakeWhile(paragraph => !paragraph.StartsWith('#'))),
            Markup = BodyMarkup.LooseText,
            Title = head.Find(line => WordCount.Of(line) > 2) ?? head.FirstOrDefault(),
            Authors = [.. head.Where(line => line.StartsWith("By ", StringComparison.Ordinal))],
            Outlet = Agency(text[..start]),
            Published = After(text, end),
        };
    }

    /// <summary>The last word of letters in the first line: "eca062 4 i 211 ccccb   dpa 061".</summary>
    private static string? Agency(string header)
    {
        var line = header.Trim('\u0001', '\r', '\n', ' ').Split('\n')[0];
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => word.Length is 2 or 3 or 4 && word.All(char.IsLetter));
    }

    /// <summary>Behind the text the time of sending stands with day, month and year: "131137 GMT Nov 13".</summary>
    private static string? After(string text, int end)
    {
        var line = end < 0 ? "" : text[(end + 1)..Math.Min(text.Length, end + 60)].Trim();
        var words = line.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Where(word => word is not ("GMT" or "UTC")).ToList() is [{ Length: 6 } time, var month, { Length: 2 } year, ..] && time.All(char.IsAsciiDigit) && DateWords.Month(month) > 0 ? $"{time[..2]} {month} {year}" : null;
    }
}
