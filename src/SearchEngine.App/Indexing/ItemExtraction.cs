using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>What became of one item of a file: an article, or a problem.</summary>
internal readonly record struct ItemExtraction(Article? Article, SourceProblem? Problem)
{
    /// <summary>One article that breaks the extraction must not end a run over a million others: it becomes a problem.</summary>
    public static ItemExtraction Of(ReadItem item, ReadingOptions options)
    {
        if (item.Raw is not { } raw) return new ItemExtraction(null, item.Problem);
        try
        {
            var article = ArticleReader.Extract(raw, options);
            return article.Text.Length > 0 || article.Title is not null
                ? new ItemExtraction(article, null)
                : new ItemExtraction(null, new SourceProblem(raw.Source.Item, "neither a title nor a text was found"));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new ItemExtraction(null, new SourceProblem(raw.Source.Item, $"a mistake in the program: {e.Message} ({e.GetType().Name})"));
        }
    }
}
