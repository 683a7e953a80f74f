using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Files to articles, in two steps so that the second can run on every core: <see cref="Read"/>, then <see cref="Extract"/>.</summary>
public static class ArticleReader
{
    /// <summary>Steps through the items of a file, whatever its format, holding only one at a time. A bad file gives a problem, never an exception.</summary>
    /// <param name="path">For messages, for the article's source, and a hint of the format.</param>
    /// <param name="content">Read to its end; not disposed.</param>
    public static IEnumerable<ReadItem> Read(string path, Stream content, ReadingOptions options, CancellationToken cancellation = default)
        => throw new NotSupportedException($"{path}: {content.Length} {options} {cancellation}");

    /// <summary>Metadata, text and quotations of one item. Pure and safe from several threads.</summary>
    public static Article Extract(RawItem item, ReadingOptions options) => throw new NotSupportedException($"{item} {options}");
}
