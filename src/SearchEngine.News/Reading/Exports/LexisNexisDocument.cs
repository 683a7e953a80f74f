using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// One document of a LexisNexis download as its paragraphs: publication, date, headline, fields such as "BYLINE:", the
/// text, and fields again.
/// </summary>
internal static class LexisNexisDocument
{
    private const int HeadParagraphs = 30;

    private static readonly string[] FootFields = ["LOAD-DATE:", "LANGUAGE:", "PUBLICATION-TYPE:", "GRAPHIC:", "SUBJECT:", "JOURNAL-CODE:", "CORRECTION-DATE:", "DOCUMENT-TYPE:", "NOTES:", "SERIES:", "TYPE:", "ACC-NO:", "PUB-TYPE:", "Copyright ", "Classification", "Load-Date:", "Notes", "End of Document"];

    /// <summary>The item without its source; null for what holds no document.</summary>
    public static RawItem? Read(List<string> paragraphs)
    {
        var date = paragraphs.FindIndex(0, Math.Min(6, paragraphs.Count), p => p.Length < 120 && DateReader.First(p) is not null);
        if (date < 0)
        {
            return null;
        }

        var fields = paragraphs.FindIndex(date + 1, Math.Min(HeadParagraphs, paragraphs.Count - date - 1), p => Field(p) is not null);
        var title = Value(paragraphs, "HEADLINE:") ?? Title(paragraphs, date, fields);
        var start = BodyStart(paragraphs, Math.Max(fields, date + 1));
        var end = paragraphs.FindIndex(start, p => Array.Exists(FootFields, field => p.StartsWith(field, StringComparison.Ordinal)) || (Field(p) is not null && paragraphs.Skip(paragraphs.IndexOf(p)).Count(q => Field(q) is null) <= 2));
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join("\n\n", paragraphs[start..(end < 0 ? paragraphs.Count : end)]),
            Markup = BodyMarkup.Text,
            Title = title,
            Published = paragraphs[date],
            Outlet = date > 0 ? paragraphs[0] : Value(paragraphs, "PUBLICATION:"),
            Authors = Value(paragraphs, "BYLINE:") is { } byline ? [byline] : [],
            Language = Value(paragraphs, "LANGUAGE:"),
        };
    }

    /// <summary>Between date and fields; an edition and a note may stand there too.</summary>
    private static string? Title(List<string> paragraphs, int date, int fields)
        => fields <= date + 1 ? null : paragraphs[(date + 1)..fields].Find(p => !p.EndsWith("Edition", StringComparison.Ordinal) && !p.StartsWith("Correction", StringComparison.Ordinal));

    /// <summary>Behind the fields at the head: they come one after another, the length last.</summary>
    private static int BodyStart(List<string> paragraphs, int at)
    {
        var length = paragraphs.FindIndex(at, Math.Min(HeadParagraphs, paragraphs.Count - at), p => p.StartsWith("LENGTH:", StringComparison.OrdinalIgnoreCase));
        at = length >= 0 ? length + 1 : at;
        while (at < paragraphs.Count && (Field(paragraphs[at]) is not null || paragraphs[at] == "Body"))
        {
            at++;
        }

        return Math.Min(at, paragraphs.Count);
    }

    /// <summary>The name of a field in capitals before a colon, or null.</summary>
    private static string? Field(string paragraph)
    {
        var colon = paragraph.IndexOf(':');
        return colon is > 2 and < 24 && IsCapitals(paragraph.AsSpan(0, colon)) ? paragraph[..(colon + 1)] : null;
    }

    private static string? Value(List<string> paragraphs, string field)
        => paragraphs.Find(p => p.StartsWith(field, StringComparison.OrdinalIgnoreCase)) is { } found ? found[field.Length..].Trim() : null;

    private static bool IsCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsUpper(c) && c is not ('-' or '_' or ' ' or '\'' or '’'))
            {
                return false;
            }
        }

        return true;
    }
}
