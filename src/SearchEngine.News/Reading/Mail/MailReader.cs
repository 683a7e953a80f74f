namespace SearchEngine.News;

/// <summary>E-mail and Usenet messages, one a file or many in a mailbox file: an article each.</summary>
internal sealed class MailReader : ItemReader
{
    private const int HeaderLinesLookedAt = 80;

    public override string Format => "mail";

    public override bool Recognises(FileHead head)
    {
        var lines = head.Lines(HeaderLinesLookedAt).SkipWhile(string.IsNullOrWhiteSpace).TakeWhile(line => line.Length > 0).ToList();
        return lines.Count > 2 && IsHeader(lines[0]) && Has(lines, "From:") && (Has(lines, "Subject:") || Has(lines, "Received:") || Has(lines, "Newsgroups:")) && (Has(lines, "Date:") || Has(lines, "Message-ID:") || Has(lines, "Received:") || Has(lines, "Path:"));
    }

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var number = 0;
        foreach (var message in Mailbox.Messages(file))
        {
            number++;
            yield return MailMessage.Read(message).ToItem() with { Source = file.Source(number == 1 && file.Head.IsAll ? null : $"message {number}") };
        }
    }

    private static bool IsHeader(string line)
    {
        var colon = line.IndexOf(':');
        return line.StartsWith("From ", StringComparison.Ordinal) || (colon > 1 && !line.AsSpan(0, colon).ContainsAny(' ', '<'));
    }

    private static bool Has(List<string> lines, string name) => lines.Exists(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
