namespace SearchEngine.News;

/// <summary>Text of no other format: one article.</summary>
internal sealed class PlainTextReader : ItemReader
{
    public override string Format => "plain text";

    public override bool Recognises(FileHead head) => LooksLikeText(head.Content);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        var bytes = file.ReadAll();
        yield return new RawItem
        {
            Source = file.Source(),
            Body = TextDecoder.Decode(bytes),
            Markup = BodyMarkup.LooseText,
        };
    }

    /// <summary>Binary content has control characters that text has not, or is invalid in every encoding.</summary>
    private static bool LooksLikeText(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, 8192)];
        var odd = 0;
        foreach (var c in text)
        {
            odd += c is '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085' or '\u001A' or '\u0002' or '\u0003')) ? 1 : 0;
        }

        return !text.IsEmpty && odd * 20 <= text.Length;
    }
}
