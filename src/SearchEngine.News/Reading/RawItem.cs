using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// What a format's reader found of one article: the fields as they were written and the body as it stood.
/// <see cref="ArticleReader.Extract"/> makes an article of it.
/// </summary>
public sealed record RawItem
{
    public required ArticleSource Source { get; init; }

    /// <summary>The body as written, in <see cref="Markup"/>.</summary>
    public required string Body { get; init; }

    public BodyMarkup Markup { get; init; }

    /// <summary>The id that the input gives the item.</summary>
    public string? DeclaredId { get; init; }

    public string? Title { get; init; }

    /// <summary>A name, a domain or an address.</summary>
    public string? Outlet { get; init; }

    /// <summary>The publication date in whatever notation the format uses.</summary>
    public string? Published { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Url { get; init; }

    /// <summary>A code or the name of a language.</summary>
    public string? Language { get; init; }
}
