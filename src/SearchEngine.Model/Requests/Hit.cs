namespace SearchEngine.Model;

/// <summary>One result with what a list shows of it.</summary>
public abstract record Hit
{
    public required float Score { get; init; }

    public required string ArticleId { get; init; }

    public required ArticleSource Source { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Date { get; init; }

    public string? Url { get; init; }

    /// <summary>Passages with the hits marked, best first shown in text order. For a quotation: its own words, one snippet.</summary>
    public IReadOnlyList<Snippet> Snippets { get; init; } = [];

    /// <summary>
    /// The results that this one stands for, itself among them, in order of first appearance, the undated last; empty unless
    /// <see cref="SearchRequest.Grouped"/> was asked for and there are others.
    /// </summary>
    public IReadOnlyList<Hit> Group { get; init; } = [];
}
