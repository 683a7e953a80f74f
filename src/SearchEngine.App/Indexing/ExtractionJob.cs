using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>One item of a file on its way into the index.</summary>
/// <param name="number">Its place among all items of the run: 0, 1, 2, …</param>
internal sealed class ExtractionJob(SourceInProgress source, RawItem item, long number)
{
    /// <summary>What an item takes beside its body.</summary>
    private const int Overhead = 2048;

    private RawItem? _item = item;

    public SourceInProgress Source { get; } = source;

    public long Number { get; } = number;

    /// <summary>Bytes of memory that it takes while it waits, near enough.</summary>
    public long Memory { get; } = Overhead + ((long)sizeof(char) * item.Body.Length);

    public Article? Article { get; private set; }

    /// <summary>By what the article is known again.</summary>
    public ArticleFingerprint Print { get; private set; }

    public SourceProblem? Problem { get; private set; }

    /// <summary>Works the article out, and lets go of what it was made of.</summary>
    public void Extract()
    {
        (Article, Problem) = ItemExtraction.Of(new ReadItem(_item, null), Source.File.ReadingOptions);
        if (Article is not null) Print = ArticleFingerprint.Of(Article);
        _item = null;
    }
}
