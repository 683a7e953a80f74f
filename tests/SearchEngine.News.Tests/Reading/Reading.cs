using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News.Tests;

/// <summary>Reads what a test wrote, as if it were a file.</summary>
internal static class Reading
{
    public static List<Article> Articles(string name, string content) => Articles(name, Encoding.UTF8.GetBytes(content));

    public static List<Article> Articles(string name, byte[] content, ReadingOptions? options = null)
    {
        var items = Items(name, content, options);
        Assert.All(items, item => Assert.Null(item.Problem));
        return [.. items.Select(item => ArticleReader.Extract(item.Raw!, options ?? new ReadingOptions()))];
    }

    public static Article Article(string name, string content) => Assert.Single(Articles(name, content));

    public static Article Article(string name, byte[] content) => Assert.Single(Articles(name, content));

    public static List<ReadItem> Items(string name, byte[] content, ReadingOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return [.. ArticleReader.Read(name, stream, options ?? new ReadingOptions())];
    }

    /// <summary>The problems of a file; it must give no exception and, unless said otherwise, no article.</summary>
    public static List<SourceProblem> Problems(string name, byte[] content)
    {
        var items = Items(name, content);
        Assert.All(items, item => Assert.Null(item.Raw));
        return [.. items.Select(item => item.Problem!)];
    }
}
