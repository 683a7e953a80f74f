using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Adds articles and sources to a segment as blocks of documents. One thread's.</summary>
internal sealed class ArticleDocuments
{
    private readonly RecordWriter _record = new();
    private readonly RecordWriter _body = new();

    public void Add(SegmentBuilder builder, Article article)
    {
        for (int i = 0; i < article.Quotes.Count; i++) AddQuote(builder, article, i);
        ArticleRecord.Of(article).Write(_record);
        ArticleBody.Write(article, _body);
        StoryPrint.Of(ArticleBody.Text(_body.Written)).Write(_record);
        builder.StartDocument(_record.Written, _body.Written);
        AddShared(builder, article);
        AddText(builder, ArticleSchema.Title, article.Title);
        AddText(builder, ArticleSchema.Text, article.Text);
        AddText(builder, ArticleSchema.Url, article.Url);
        foreach (var quote in article.Quotes) AddQuoteKeywords(builder, quote);
        builder.SetFlag(ArticleSchema.IsArticle);
        EndBlock(builder);
    }

    /// <param name="itemsApart">How many of its items, at the beginning, stand in documents of their own.</param>
    public static void Add(SegmentBuilder builder, SourceRecord source, int itemsApart)
    {
        // Of its own, since one that holds a million items is not to be kept.
        var record = new RecordWriter();
        SourceDocument.Write(source, itemsApart, record);
        StartSource(builder, record, SourceDocument.Key(source.Path), source.Path);
        builder.SetFlag(ArticleSchema.IsSource);
        EndBlock(builder);
    }

    /// <summary>Adds the items of a source from one on as a part of it.</summary>
    public static void AddPart(SegmentBuilder builder, SourceRecord source, int number, int firstItem)
    {
        var record = new RecordWriter();
        SourcePart.Write(source, number, firstItem, record);
        StartSource(builder, record, SourcePart.Key(source.Path, number), source.Path);
        EndBlock(builder);
    }

    private static void StartSource(SegmentBuilder builder, RecordWriter record, byte[] key, string path)
    {
        builder.StartDocument(record.Written, []);
        builder.AddKeyword(ArticleSchema.Id, key);
        AddKeyword(builder, ArticleSchema.Source, path);
    }

    private void AddQuote(SegmentBuilder builder, Article article, int number)
    {
        var quote = article.Quotes[number];
        QuoteRecord.Of(article, number).Write(_record);
        byte[] words = Encoding.UTF8.GetBytes(quote.Text);
        QuotePrint.Of(words).Write(_record);
        builder.StartDocument(_record.Written, words);
        AddShared(builder, article);
        AddText(builder, ArticleSchema.Quote, quote.Text);
        AddQuoteKeywords(builder, quote);
        builder.SetFlag(ArticleSchema.IsQuote);
    }

    private static void AddShared(SegmentBuilder builder, Article article)
    {
        AddKeyword(builder, ArticleSchema.Id, article.Id);
        AddKeyword(builder, ArticleSchema.Source, article.Source.Path);
        AddKeyword(builder, ArticleSchema.Outlet, article.Outlet);
        AddKeyword(builder, ArticleSchema.Language, article.Language);
        foreach (string author in article.Authors) AddKeyword(builder, ArticleSchema.Author, author);
        if (article.Date is { } day) builder.SetNumber(ArticleSchema.Date, day.DayNumber);
    }

    private static void AddQuoteKeywords(SegmentBuilder builder, Quote quote)
    {
        AddKeyword(builder, ArticleSchema.Speaker, quote.Speaker);
        AddKeyword(builder, ArticleSchema.Kind, EnumNames.Of(quote.Kind));
        AddKeyword(builder, ArticleSchema.Attribution, EnumNames.Of(quote.Attribution));
    }

    private static void EndBlock(SegmentBuilder builder)
    {
        builder.SetFlag(ArticleSchema.EndsBlock);
        builder.EndBlock();
    }

    private static void AddText(SegmentBuilder builder, int field, string? text)
    {
        if (!string.IsNullOrEmpty(text)) builder.AddText(field, Encoding.UTF8.GetBytes(text));
    }

    private static void AddKeyword(SegmentBuilder builder, int field, string? value)
    {
        if (!string.IsNullOrEmpty(value)) builder.AddKeyword(field, KeywordTerm.Of(value));
    }
}
