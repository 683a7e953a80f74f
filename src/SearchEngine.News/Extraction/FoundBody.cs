namespace SearchEngine.News;

/// <summary>What an item's body gave: its text, and what it tells of itself.</summary>
internal sealed record FoundBody(string Text)
{
    public string? Title { get; init; }

    /// <summary>From the page's metadata.</summary>
    public PublishedTime? Declared { get; init; }

    /// <summary>From a date line of the text.</summary>
    public DateOnly? LineDate { get; init; }

    /// <summary>From the page's metadata, in its listed form.</summary>
    public string? DeclaredOutlet { get; init; }

    /// <summary>From the text's own marks, as written.</summary>
    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];
}
