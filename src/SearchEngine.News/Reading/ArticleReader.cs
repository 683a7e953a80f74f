using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Files to articles, in two steps so that the second can run on every core: <see cref="Read"/> takes a file apart,
/// <see cref="Extract"/> works out one article. Input is never trusted: what cannot be read is a problem in the
/// sequence, not an exception, and everything that grows has a limit in <see cref="ReadingLimits"/>.
/// </summary>
public static class ArticleReader
{
    /// <summary>Steps through the items of a file, whatever its format, holding only one at a time. A bad file gives a problem, never an exception.</summary>
    /// <param name="path">For messages, for the article's source, and a hint of the format.</param>
    /// <param name="content">Read to its end, only forwards; not disposed.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<ReadItem> Read(string path, Stream content, ReadingOptions options, CancellationToken cancellation = default)
        => new SourceFile(path, content, options, cancellation).Items();

    /// <summary>Metadata, text and quotations of one item. Pure and safe from several threads.</summary>
    public static Article Extract(RawItem item, ReadingOptions options)
    {
        var article = ExtractWithoutQuotes(item, options);
        return article with { Quotes = QuoteExtractor.Extract(article.Text, article.Title, article.Language) };
    }

    /// <summary>Metadata and text of one item, for those who need no quotations. Pure and safe from several threads.</summary>
    public static Article ExtractWithoutQuotes(RawItem item, ReadingOptions options) => ArticleExtractor.Extract(item, options);
}
