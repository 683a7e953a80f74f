using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Nexis Uni downloads, which come as Word files: each document has title, publication and date in three lines, fields,
/// a line "Body", the text, and a line "End of Document".
/// </summary>
internal sealed class NexisUniReader : ItemReader
{
    private const string EndMark = "End of Document";
    private const string BodyMark = "Body";

    private static readonly string[] FootFields = ["Classification", "Load-Date:", "Graphic", "Notes", "Bulletin"];

    public override string Format => "Nexis Uni";

    public override bool Recognises(FileHead head)
        => head.Text.Contains("\n" + EndMark, StringComparison.Ordinal) && head.Text.Contains("\n" + BodyMark + "\n", StringComparison.Ordinal) && head.Text.Contains("Load-Date:", StringComparison.Ordinal);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var paragraphs = Paragraphs.Of(TextTidying.Characters(TextDecoder.Decode(file.ReadAll())));
        var number = 0;
        for (var start = 0; start < paragraphs.Count;)
        {
            var end = paragraphs.IndexOf(EndMark, start);
            end = end < 0 ? paragraphs.Count : end;
            if (Document(paragraphs[start..end]) is { } item)
            {
                number++;
                yield return item with { Source = file.Source($"item {number}") };
            }

            start = end + 1;
        }
    }

    private static RawItem? Document(List<string> paragraphs)
    {
        var body = paragraphs.IndexOf(BodyMark);
        var date = body < 0 ? -1 : paragraphs.FindLastIndex(body, body + 1, IsDate);
        if (date < 2)
        {
            return null;
        }

        var text = paragraphs[(body + 1)..];
        var end = text.FindIndex(p => Array.Exists(FootFields, field => p.Equals(field, StringComparison.Ordinal) || (field.EndsWith(':') && p.StartsWith(field, StringComparison.Ordinal))));
        var byline = paragraphs.Find(p => p.StartsWith("Byline:", StringComparison.Ordinal));
        return new RawItem
        {
            Source = new ArticleSource(""),
            Body = string.Join("\n\n", end < 0 ? text : text[..end]),
            Markup = BodyMarkup.Text,
            Title = paragraphs[date - 2],
            Outlet = paragraphs[date - 1],
            Published = paragraphs[date],
            Authors = byline is null ? [] : [byline["Byline:".Length..].Trim()],
        };
    }

    private static bool IsDate(string paragraph)
        => paragraph.Length < 80 && !paragraph.StartsWith("Copyright", StringComparison.Ordinal) && !paragraph.Contains(':', StringComparison.Ordinal) | paragraph.Contains(" GMT", StringComparison.Ordinal) | paragraph.Contains("day ", StringComparison.Ordinal) && DateReader.First(paragraph) is not null;
}
