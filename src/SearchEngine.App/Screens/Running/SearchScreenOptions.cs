using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How the search screen begins.</summary>
internal sealed record SearchScreenOptions
{
    public string Query { get; init; } = "";

    public ResultKind Kind { get; init; } = ResultKind.Quotes;

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>
    /// What makes the index complete but takes its time, such as learning which names are one person; runs on a thread of
    /// its own once the index is open, and what was asked is asked again after it.
    /// </summary>
    public Action<IArticleIndex>? Prepare { get; init; }

    /// <summary>The folder of <see cref="ScreenMemory"/>; null remembers nothing.</summary>
    public string? MemoryFolder { get; init; }

    public bool Mouse { get; init; } = true;

    /// <summary>Whether the terminal's background is dark; null asks the terminal.</summary>
    public bool? IsDark { get; init; }

    /// <summary>How long a lone Escape waits; longer for slow connections.</summary>
    public TimeSpan EscapeTimeout { get; init; } = TimeSpan.FromMilliseconds(60);
}
