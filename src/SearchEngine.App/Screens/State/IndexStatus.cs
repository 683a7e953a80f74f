using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Whether there is an index to ask. With neither statistics nor a problem it is still being opened.</summary>
internal sealed record IndexStatus(IndexStatistics? Statistics, string? Problem)
{
    public static IndexStatus Opening { get; } = new(null, null);

    public bool IsOpen => Statistics is not null;

    public bool IsEmpty => Statistics is { Articles: 0 };
}
