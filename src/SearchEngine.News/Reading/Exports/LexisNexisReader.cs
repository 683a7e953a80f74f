using System.Text;

namespace SearchEngine.News;

/// <summary>LexisNexis downloads as text or HTML: documents behind "1 of 10 DOCUMENTS".</summary>
internal sealed class LexisNexisReader : ItemReader
{
    private const string HtmlMark = "<DOC NUMBER=";

    public override string Format => "LexisNexis";

    public override bool Recognises(FileHead head)
        => head.Content.StartsWith('<') ? head.Text.Contains(HtmlMark, StringComparison.Ordinal) && head.Text.Contains("<DOCFULL>", StringComparison.Ordinal)
            : head.Text.Contains(" DOCUMENTS", StringComparison.Ordinal) && head.Lines(400).Any(IsMark);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var number = 0;
        foreach (var document in file.Head.Content.StartsWith('<') ? InHtml(file) : InText(file))
        {
            number++;
            if (LexisNexisDocument.Read(document) is { } item)
            {
                yield return item with { Source = file.Source($"item {number}") };
            }
        }
    }

    private static IEnumerable<List<string>> InHtml(SourceFile file)
    {
        var html = TextDecoder.Decode(file.ReadAll());
        for (var at = html.IndexOf(HtmlMark, StringComparison.Ordinal); at >= 0;)
        {
            var next = html.IndexOf(HtmlMark, at + 1, StringComparison.Ordinal);
            var start = html.IndexOf("-->", at, StringComparison.Ordinal);
            var document = html[(start < 0 ? at : start + 3)..(next < 0 ? html.Length : next)];
            yield return [.. HtmlText.ToText(document).Split("\n\n").Where(paragraph => !IsMark(paragraph))];
            at = next;
        }
    }

    private static IEnumerable<List<string>> InText(SourceFile file)
    {
        using var text = new StreamReader(file.Content, file.Head.Encoding, detectEncodingFromByteOrderMarks: true, 64 << 10, leaveOpen: true);
        var lines = new CappedLines(text);
        StringBuilder? document = null;
        while (lines.Next() is { } line)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            if (!IsMark(line))
            {
                document?.Append(line).Append('\n');
                continue;
            }

            if (document is not null)
            {
                yield return Paragraphs.Of(TextTidying.Characters(document.ToString()));
            }

            document = new StringBuilder();
        }

        if (document is not null)
        {
            yield return Paragraphs.Of(TextTidying.Characters(document.ToString()));
        }
    }

    /// <summary>"3 of 10 DOCUMENTS".</summary>
    private static bool IsMark(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var number, "of", var count, "DOCUMENTS" or "DOCUMENT"] && number.All(char.IsAsciiDigit) && count.All(char.IsAsciiDigit);
    }
}
