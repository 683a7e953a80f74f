using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// ANPA 1312: behind the start of text come slug, headline, bylines and notes, each ending in "&lt;" or "=", then paragraphs
/// that begin with a tab. The trailer tells the day: "AP-WF-08-29-16 1626GMT", always with the month first.
/// </summary>
internal static class AnpaWire
{
    public static RawItem Read(string text, int start)
    {
        var lines = text[(start + 1)..].Split('\n').Select(Clean).ToList();
        var trailer = lines.FindLast(line => line.Length < 60 && line.Contains("-WF-", StringComparison.Ordinal));
        var body = lines.FindIndex(line => line.StartsWith('\t'));
        var head = (body < 0 ? lines.Skip(1) : lines.Take(body).Skip(1)).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join("\n\n", Paragraphs(body < 0 ? head : lines.Skip(body))),
            Markup = BodyMarkup.LooseText,
            Title = Headline(head) ?? Slug(lines),
            Published = trailer is null ? null : Day(trailer),
            Authors = [.. head.Where(line => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase))],
        };
    }

    private static IEnumerable<string> Paragraphs(IEnumerable<string> lines)
    {
        var paragraph = "";
        foreach (var line in lines)
        {
            if (line.Contains("-WF-", StringComparison.Ordinal) && line.Length < 60)
            {
                continue;
            }

            if (line.StartsWith('\t') || line.Length == 0)
            {
                if (paragraph.Length > 0)
                {
                    yield return paragraph;
                }

                paragraph = line.Trim();
                continue;
            }

            paragraph += (paragraph.Length > 0 ? " " : "") + line.Trim();
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph;
        }
    }

    /// <summary>A line without the marks of its end, without other control characters, and with "_" for a dash as agencies meant it.</summary>
    private static string Clean(string line)
    {
        var clean = line.TrimEnd('\r', '<', '=', ' ', '\n');
        var tab = clean.StartsWith('\t');
        clean = string.Concat(clean.Where(c => !char.IsControl(c))).TrimStart('^').Replace(" _ ", " — ", StringComparison.Ordinal);
        return tab ? "\t" + clean : clean;
    }

    private static string? Headline(List<string> head)
        => head.Find(line => WordCount.Of(line) > 2 && !line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("AP Photo", StringComparison.Ordinal)
            && !line.StartsWith("Eds:", StringComparison.Ordinal) && !line.StartsWith("(Eds", StringComparison.Ordinal) && !line.StartsWith("EDITOR", StringComparison.Ordinal));

    private static string? Slug(List<string> lines)
    {
        var slug = lines.Count == 0 ? "" : lines[0].TrimStart('^').Trim();
        var end = slug.IndexOf(',');
        slug = end > 0 ? slug[..end] : slug;
        return slug.Length > 2 ? slug.Replace("--", " ", StringComparison.Ordinal) : null;
    }

    /// <summary>Month, day and year of two digits each behind "-WF-".</summary>
    private static string? Day(string trailer)
    {
        var date = trailer[(trailer.IndexOf("-WF-", StringComparison.Ordinal) + 4)..].Split('-', ' ');
        return date is [{ Length: 2 } month, { Length: 2 } day, { Length: 2 } year, ..] && int.TryParse(year, out var number)
            ? $"{(number < 70 ? 2000 : 1900) + number}-{month}-{day}"
            : null;
    }
}
