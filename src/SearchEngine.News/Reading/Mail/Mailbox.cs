namespace SearchEngine.News;

/// <summary>Cuts a mailbox file into messages at the lines that begin with "From "; a file without such lines is one message.</summary>
internal static class Mailbox
{
    /// <summary>Each message as bytes, because every part of it may have its own encoding.</summary>
    public static IEnumerable<byte[]> Messages(SourceFile file)
    {
        var message = new MemoryStream();
        var lines = new ByteLines(file.Content);
        var isMailbox = file.Head.StartsWith("From "u8);
        var afterBlank = true;
        while (lines.MoveNext())
        {
            file.Cancellation.ThrowIfCancellationRequested();
            var line = lines.Current;
            if (isMailbox && afterBlank && line.Span.StartsWith("From "u8))
            {
                if (message.Length > 0)
                {
                    yield return message.ToArray();
                    message.SetLength(0);
                }

                continue;
            }

            afterBlank = line.Span.Trim("\r\n "u8).IsEmpty;
            message.Write(line.Span);
            if (message.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"a message larger than {ReadingLimits.ItemBytes >> 20} MB");
            }
        }

        if (message.Length > 0)
        {
            yield return message.ToArray();
        }
    }
}
