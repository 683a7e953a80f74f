using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>What a format's reader found of one article, before metadata and text are worked out.</summary>
public sealed record RawItem
{
    public required ArticleSource Source { get; init; }
}
