using SearchEngine.Embedded;
using SearchEngine.Index;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How indexes are opened and looked after. Nothing else in the program knows which engine answers.</summary>
/// <param name="Exists">Whether a folder holds an index.</param>
/// <param name="Open">For writing and reading; begins an index where there is none.</param>
/// <param name="Check">Verifies all of an index; gives one line for each thing that is wrong.</param>
/// <param name="IsIndexFile">Whether a file of this name is the index's own.</param>
internal sealed record ArticleEngine(
    Predicate<string> Exists,
    Func<string, IArticleIndex> Open,
    Func<string, CancellationToken, IReadOnlyList<string>> Check,
    Predicate<string> IsIndexFile)
{
    /// <summary>Opens for writing with so many bytes of memory; without it an engine chooses itself.</summary>
    public Func<string, long, IArticleIndex>? OpenWithin { get; init; }

    public static ArticleEngine Embedded { get; } = new(
        EmbeddedIndex.Exists,
        location => EmbeddedIndex.Open(location),
        EmbeddedIndex.Check,
        EmbeddedIndex.Owns)
    {
        OpenWithin = (location, memory) => EmbeddedIndex.Open(location, new IndexWriterOptions { MemoryBudget = memory }),
    };

    /// <exception cref="IndexUnusableException">There is none, or it cannot be read.</exception>
    public IArticleIndex OpenExisting(string location)
    {
        ThrowIfMissing(location);
        return Open(location);
    }

    /// <exception cref="IndexUnusableException">There is none.</exception>
    public void ThrowIfMissing(string location)
    {
        if (!Exists(location)) throw new IndexUnusableException($"{location} holds no index; make one with: said index PATH");
    }
}
