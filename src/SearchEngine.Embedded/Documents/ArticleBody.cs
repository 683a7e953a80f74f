using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>An article's text, authors and quotations, as its document's body. The text comes first, so that a snippet reads nothing else.</summary>
internal static class ArticleBody
{
    public static void Write(Article article, RecordWriter writer)
    {
        writer.Clear().Text(article.Text).Texts([.. article.Authors]).Number(article.Quotes.Count);
        foreach (var quote in article.Quotes) WriteQuote(quote, writer);
    }

    public static Article Read(ArticleRecord record, ReadOnlySpan<byte> body)
    {
        var reader = new RecordReader(body);
        string text = reader.Text() ?? "";
        string[] authors = reader.Texts();
        var quotes = new Quote[reader.Int32()];
        for (int i = 0; i < quotes.Length; i++) quotes[i] = ReadQuote(ref reader);
        return new Article
        {
            Id = record.Id,
            Source = record.Source,
            Title = record.Title,
            Outlet = record.Outlet,
            Date = record.Date,
            DateSource = record.DateSource,
            Url = record.Url,
            Language = record.Language,
            Authors = authors,
            Text = text,
            Quotes = quotes,
        };
    }

    /// <summary>The text alone, as it lies in the body.</summary>
    public static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> body) => new RecordReader(body).Utf8(out _);

    private static void WriteQuote(Quote quote, RecordWriter writer)
    {
        writer.Text(quote.Text).Number((int)quote.Kind).Number((int)quote.Attribution).Text(quote.Speaker).Text(quote.SpeakerAsWritten);
        writer.Number(quote.Spans.Count);
        foreach (var span in quote.Spans) WriteSpan(span, writer);
        WriteOptional(quote.SpeakerSpan, writer);
        WriteOptional(quote.CueSpan, writer);
    }

    private static Quote ReadQuote(ref RecordReader reader)
    {
        var quote = new Quote
        {
            Text = reader.Text() ?? "",
            Kind = (QuoteKind)reader.Int32(),
            Attribution = (Attribution)reader.Int32(),
            Speaker = reader.Text(),
            SpeakerAsWritten = reader.Text(),
            Spans = [],
        };
        var spans = new TextSpan[reader.Int32()];
        for (int i = 0; i < spans.Length; i++) spans[i] = ReadSpan(ref reader);
        return quote with { Spans = spans, SpeakerSpan = ReadOptional(ref reader), CueSpan = ReadOptional(ref reader) };
    }

    private static void WriteSpan(TextSpan span, RecordWriter writer) => writer.Number(span.Start).Number(span.Length);

    private static TextSpan ReadSpan(ref RecordReader reader)
    {
        int start = reader.Int32();
        return new TextSpan(start, start + reader.Int32());
    }

    private static void WriteOptional(TextSpan? span, RecordWriter writer)
    {
        writer.Number(span is null ? 0 : 1);
        if (span is { } known) WriteSpan(known, writer);
    }

    private static TextSpan? ReadOptional(ref RecordReader reader) => reader.Int32() == 0 ? null : ReadSpan(ref reader);
}
