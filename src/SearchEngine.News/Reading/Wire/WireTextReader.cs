namespace SearchEngine.News;

/// <summary>
/// Telegraph text as agencies have sent it since teleprinters: ANPA 1312, IPTC 7901 and the frames between ZCZC and NNNN.
/// Control characters mark the header, the text and its end.
/// </summary>
internal sealed class WireTextReader : ItemReader
{
    private const char StartOfHeader = '\u0001';
    private const char StartOfText = '\u0002';

    public override string Format => "wire text";

    public override bool Recognises(FileHead head)
    {
        var start = head.Text.AsSpan(0, Math.Min(head.Text.Length, 200));
        return start.TrimStart().StartsWith("ZCZC", StringComparison.OrdinalIgnoreCase)
            || (start.Contains(StartOfHeader) && head.Text.Contains(StartOfText) && !head.Text.Contains('\0'));
    }

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var text = TextDecoder.Decode(file.ReadAll());
        yield return Item(text) with { Source = file.Source() };
    }

    private static RawItem Item(string text)
    {
        var start = text.IndexOf(StartOfText);
        return text.AsSpan().TrimStart().StartsWith("ZCZC", StringComparison.OrdinalIgnoreCase) ? FramedWire.Read(text)
            : text.Contains('\u0016') || text.AsSpan(start).Contains("<\n", StringComparison.Ordinal) || text.AsSpan(start).Contains("<\r", StringComparison.Ordinal) ? AnpaWire.Read(text, start)
            : IptcWire.Read(text, start);
    }
}
