using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Embedded;

/// <summary>
/// The fields of an article index. Each article is a block of documents: its quotations in order, then the article itself;
/// each source that was read has a document of its own. Words are indexed twice, as written for phrases and patterns and as
/// stems for inflections; quotations repeat what they share with their article so that both are narrowed alike.
/// </summary>
/// <remarks>
/// Three ways to have words and their inflections were measured on 135,475 articles, 365 MB of text ("forms" of the
/// benchmarks; one thread; top tens over 200 words of every frequency; of all ways the same words):
/// <list type="table">
/// <listheader><term>way</term><description>index; text indexed a second; a word, median and mean; a phrase of two, mean</description></listheader>
/// <item><term>words with positions, stems without beside them</term><description>324 MB; 19 MB/s; 20 and 41 µs; 113 µs</description></item>
/// <item><term>words alone, a word asked as all words of its stem</term><description>285 MB; 29 MB/s; 100 and 146 µs; 113 µs</description></item>
/// <item><term>stems with positions, the word noted at each</term><description>279 MB and 13 for the notes; 33 MB/s; 14 and 23 µs; 117 µs before a note is looked at</description></item>
/// </list>
/// The first is taken. The second makes the commonest search, a word, five times slower: no score of the sum is known before
/// all its words are read, so that nothing can be skipped. The third is as quick for words and a tenth smaller, but has no list
/// for a word as written: a prefix, a wildcard, a fuzzy word, a phrase would read each occurrence of each stem that may
/// hold one, and counts and scores of words as written would be known only at the end. What the first costs in time, six
/// seconds here, is a tenth of what a run takes that reads the same articles and finds their quotations.
/// </remarks>
internal static class ArticleSchema
{
    public const int Title = 0, TitleStems = 1, Text = 2, TextStems = 3, Quote = 4, QuoteStems = 5, Url = 6;
    public const int Id = 7, Source = 8, Outlet = 9, Author = 10, Speaker = 11, Language = 12, Kind = 13, Attribution = 14;

    /// <summary>Day of publication as <see cref="DateOnly.DayNumber"/>.</summary>
    public const int Date = 15;

    public const int IsArticle = 16, IsQuote = 17, IsSource = 18;

    /// <summary>Last document of a block.</summary>
    public const int EndsBlock = 19;

    public static IndexSchema Instance { get; } = new(
        Words("title"), Stems("title"), Words("text"), Stems("text"), Words("quote"), Stems("quote"), Words("url"),
        new("id", FieldType.Keyword), new("source", FieldType.Keyword), new("outlet", FieldType.Keyword), new("author", FieldType.KeywordSet),
        new("speaker", FieldType.KeywordSet), new("language", FieldType.Keyword), new("kind", FieldType.KeywordSet), new("attribution", FieldType.KeywordSet),
        new("date", FieldType.Number),
        new("isArticle", FieldType.Flag), new("isQuote", FieldType.Flag), new("isSource", FieldType.Flag), new("endsBlock", FieldType.Flag));

    private static FieldDefinition Words(string name) => new(name, FieldType.Text) { Filter = FoldingFilter.Instance };

    private static FieldDefinition Stems(string name)
        => new(name + "Stems", FieldType.TextWithoutPositions) { Filter = StemmingFilter.Instance, CopyOf = name };
}
