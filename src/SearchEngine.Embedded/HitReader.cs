using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Reads what a list of results shows of its hits.</summary>
internal sealed class HitReader(IndexState state, Highlighter? highlighter, int snippets)
{
    private readonly BodyBuffer _body = new();

    public Hit Read(ScoredDocument hit, ResultKind kind)
    {
        var (segment, document) = Place(state, hit);
        return Read(segment, document, kind, hit.Score);
    }

    public Hit Read(SegmentReader segment, int document, ResultKind kind, float score)
        => kind == ResultKind.Articles ? ReadArticle(segment, document, score) : ReadQuote(segment, document, score);

    /// <summary>By what an article's reprints are known; of an index written before there were prints, from its text.</summary>
    public static StoryPrint StoryPrint(IndexState state, ScoredDocument hit)
    {
        var (segment, document) = Place(state, hit);
        return ArticleRecord.Print(segment.Records.Record(document)) ?? Embedded.StoryPrint.Of(ArticleBody.Text(segment.Stored.Body(document)));
    }

    /// <summary>By what other tellings of a quotation are known; of an index written before there were prints, from its words.</summary>
    public static QuotePrint QuotePrint(IndexState state, ScoredDocument hit)
    {
        var (segment, document) = Place(state, hit);
        return QuoteRecord.Print(segment.Records.Record(document)) ?? Embedded.QuotePrint.Of(segment.Stored.Body(document));
    }

    private static (SegmentReader Segment, int Document) Place(IndexState state, ScoredDocument hit)
    {
        int number = state.Reader.SegmentOf(hit.Document);
        return (state.Reader.Segments[number], hit.Document - state.Reader.Bases[number]);
    }

    private Hit ReadArticle(SegmentReader segment, int document, float score)
    {
        var record = ArticleRecord.Read(segment.Records.Record(document));
        return Describe(record, new ArticleHit
        {
            Score = score,
            ArticleId = record.Id,
            Source = record.Source,
            QuoteCount = record.QuoteCount,
            Snippets = highlighter is null ? [] : Cut(ArticleBody.Text(segment.Stored.Body(document, _body))),
        });
    }

    private Hit ReadQuote(SegmentReader segment, int document, float score)
    {
        var quote = QuoteRecord.Read(segment.Records.Record(document));
        int article = document + 1;
        while (!IsArticle(segment, article)) article++;
        var record = ArticleRecord.Read(segment.Records.Record(article));
        var words = segment.Stored.Body(document, _body);
        string text = Encoding.UTF8.GetString(words);
        return Describe(record, new QuoteHit
        {
            Score = score,
            ArticleId = record.Id,
            Source = record.Source,
            QuoteNumber = quote.Number,
            Text = text,
            Kind = quote.Kind,
            Attribution = quote.Attribution,
            Speaker = quote.Speaker is null ? null : state.Speakers.Shown(quote.Speaker),
            SpeakerAsWritten = quote.SpeakerAsWritten,
            Cue = quote.Cue,
            Snippets = highlighter is null ? [] : [new Snippet(text, Utf16.Spans(words, highlighter.Marks(words)), 0)],
        });
    }

    private static Hit Describe(ArticleRecord record, Hit hit)
        => hit with { Title = record.Title, Outlet = record.Outlet, Date = record.Date, Url = record.Url };

    private Snippet[] Cut(ReadOnlySpan<byte> text)
    {
        var passages = highlighter!.Passages(text, snippets);
        var result = new Snippet[passages.Count];
        for (int i = 0; i < result.Length; i++) result[i] = Utf16.Snippet(text, passages[i]);
        return result;
    }

    private static bool IsArticle(SegmentReader segment, int document)
        => (segment.Columns.Flags(ArticleSchema.IsArticle)[document >> 6] & (1UL << document)) != 0;
}
