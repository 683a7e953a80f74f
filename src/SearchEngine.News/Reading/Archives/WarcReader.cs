using System.Globalization;

namespace SearchEngine.News;

/// <summary>
/// Web archives, WARC and the older ARC: an article for each page that was fetched with success. Where a record is not
/// as long as it says, reading goes on at the next line that begins one.
/// </summary>
internal sealed class WarcReader : ItemReader
{
    public override string Format => "web archive";

    public override bool Recognises(FileHead head) => head.StartsWith("WARC/"u8) || head.StartsWith("filedesc://"u8);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var content = new BlockReader(file.Content);
        Func<BlockReader, (WebRecord? Record, bool Lost)> next = file.Head.StartsWith("filedesc://"u8) ? ArcHeader : WarcHeader;
        var number = 0;
        while (next(content) is { Record: { } header } step)
        {
            file.Cancellation.ThrowIfCancellationRequested();
            number++;
            if (step.Lost)
            {
                yield return file.Problem($"record {number}", "does not begin where the record before ends; something between them is lost");
            }

            if (!header.HoldsPage || header.Length > ReadingLimits.ItemBytes)
            {
                content.Skip(header.Length);
                continue;
            }

            var block = content.UpTo((int)header.Length);
            if (WebResponse.Read(block, header.IsResource) is { } page)
            {
                yield return new RawItem { Source = file.Source($"record {number}"), Body = page, Markup = BodyMarkup.HtmlPage, Url = header.Url };
            }

            if (block.Length < header.Length)
            {
                throw new UnreadableException("the file breaks off in the middle of a record");
            }
        }
    }

    private static (WebRecord?, bool) WarcHeader(BlockReader content)
    {
        var lost = false;
        string? line;
        while ((line = content.Line()) is not null && !line.StartsWith("WARC/", StringComparison.Ordinal))
        {
            lost |= line.Length > 0;
        }

        if (line is null)
        {
            return (null, lost);
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (content.Line() is { Length: > 0 } field)
        {
            var colon = field.IndexOf(':');
            if (colon > 0)
            {
                fields.TryAdd(field[..colon].Trim(), field[(colon + 1)..].Trim());
            }
        }

        return (new WebRecord(fields.GetValueOrDefault("WARC-Type") ?? "", fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'), fields.GetValueOrDefault("Content-Type") ?? "", Length(fields.GetValueOrDefault("Content-Length")) ?? 0), lost);
    }

    /// <summary>"http://example.org/ 192.0.2.1 20140216050221 text/html 1591"; the address may have spaces in it.</summary>
    private static (WebRecord?, bool) ArcHeader(BlockReader content)
    {
        var lost = false;
        while (content.Line() is { } line)
        {
            var fields = line.Split(' ');
            if (fields.Length >= 5 && line.Contains("://", StringComparison.Ordinal) && Length(fields[^1]) is { } length)
            {
                var url = string.Join(' ', fields[..^4]);
                return (new WebRecord(url.StartsWith("filedesc:", StringComparison.Ordinal) ? "warcinfo" : "response", url, fields[^2], length), lost);
            }

            lost |= line.Length > 0;
        }

        return (null, lost);
    }

    private static long? Length(string? digits)
        => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null;
}
