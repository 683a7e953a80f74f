using System.Text;

namespace SearchEngine.News;

/// <summary>Cuts SGML in lines into records between a start and an end tag; a record is never larger than one article may be.</summary>
internal static class TaggedRecords
{
    /// <param name="name">Of the element, "DOC".</param>
    public static IEnumerable<string> Of(SourceFile file, string name)
    {
        using var text = new StreamReader(file.Content, file.Head.Encoding, detectEncodingFromByteOrderMarks: true, 64 << 10, leaveOpen: true);
        var lines = new CappedLines(text);
        var record = new StringBuilder();
        var inside = false;
        while (lines.Next() is { } line)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            inside |= line.Contains("<" + name + ">", StringComparison.OrdinalIgnoreCase) || line.Contains("<" + name + " ", StringComparison.OrdinalIgnoreCase);
            if (!inside)
            {
                continue;
            }

            record.Append(line).Append('\n');
            if (record.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"an item larger than {ReadingLimits.ItemBytes >> 20} MB");
            }

            if (line.Contains("</" + name + ">", StringComparison.OrdinalIgnoreCase))
            {
                yield return record.ToString();
                record.Clear();
                inside = false;
            }
        }
    }
}
