using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>What a quotation's document keeps; its words are the document's body, its article stands behind it in the block.</summary>
internal sealed record QuoteRecord(int Number, QuoteKind Kind, Attribution Attribution, string? Speaker, string? SpeakerAsWritten, string? Cue)
{
    public static QuoteRecord Of(Article article, int number)
    {
        var quote = article.Quotes[number];
        return new QuoteRecord(number, quote.Kind, quote.Attribution, quote.Speaker, quote.SpeakerAsWritten, quote.CueSpan?.Of(article.Text));
    }

    public static QuoteRecord Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        return new QuoteRecord(reader.Int32(), (QuoteKind)reader.Int32(), (Attribution)reader.Int32(), reader.Text(), reader.Text(), reader.Text());
    }

    /// <summary>What stands behind a quotation's record (<see cref="QuotePrint.Read"/>).</summary>
    public static QuotePrint? Print(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        for (int numbers = 3; numbers > 0; numbers--) reader.Number();
        for (int texts = 3; texts > 0; texts--) reader.Utf8(out _);
        return QuotePrint.Read(ref reader);
    }

    public void Write(RecordWriter writer)
        => writer.Clear().Number(Number).Number((int)Kind).Number((int)Attribution).Text(Speaker).Text(SpeakerAsWritten).Text(Cue);
}
