namespace SearchEngine.Model;

/// <summary>
/// One news article as read from a source, with its quotations in order of appearance.
/// What is not known is null and is shown as unknown; nothing is guessed.
/// </summary>
public sealed record Article
{
    /// <summary>Stable across runs: the same item of the same source, unchanged, has the same id. ASCII, no spaces.</summary>
    public required string Id { get; init; }

    public required ArticleSource Source { get; init; }

    /// <summary>Other places where the same article was met; filled by an index that is asked for the article itself.</summary>
    public IReadOnlyList<ArticleSource> Copies { get; init; } = [];

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Day of publication, in the publisher's own calendar day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How <see cref="Date"/> was known; <see cref="DateSource.Unknown"/> exactly when it is null.</summary>
    public DateSource DateSource { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Url { get; init; }

    /// <summary>ISO 639-1 code, lower case.</summary>
    public string? Language { get; init; }

    /// <summary>The article without title and page furniture. Every offset counts UTF-16 code units of it.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<Quote> Quotes { get; init; } = [];
}
