using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How the search screen begins.</summary>
internal sealed record SearchScreenOptions
{
    public string Query { get; init; } = "";

    public ResultKind Kind { get; init; } = ResultKind.Quotes;

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>Who is who, and where the person's decisions about it go; the standard one keeps none.</summary>
    public SpeakerBook Speakers { get; init; } = new(null, null);

    /// <summary>The folder of <see cref="ScreenMemory"/>; null remembers nothing.</summary>
    public string? MemoryFolder { get; init; }

    /// <summary>The ledger of what was reviewed; null keeps no decisions.</summary>
    public ReviewFile? Reviews { get; init; }

    /// <summary>Whether the index is where it is opened from.</summary>
    public Func<bool> IndexExists { get; init; } = () => true;

    /// <summary>Reads files into the index that is shown; null cannot.</summary>
    public ScreenIndexer? Indexer { get; init; }

    public ThemeName Theme { get; init; }

    public bool Mouse { get; init; } = true;

    /// <summary>Whether the terminal's background is dark; null asks the terminal.</summary>
    public bool? IsDark { get; init; }

    /// <summary>How long a lone Escape waits; longer for slow connections.</summary>
    public TimeSpan EscapeTimeout { get; init; } = TimeSpan.FromMilliseconds(60);
}
