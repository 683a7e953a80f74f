namespace SearchEngine.Model;

/// <summary>What the index remembers of a file that it has read, so that an unchanged one is not read again.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Modified">The file's time stamp when it was read (UTC); tells only whether to look closer.</param>
/// <param name="ContentHash">Hex of the content's SHA-256; with <paramref name="Settings"/> equal, an equal hash means an equal reading.</param>
/// <param name="Settings">What else went into the reading, such as an outlet given by hand; empty for none.</param>
/// <param name="Articles">How many articles it gave.</param>
/// <param name="Problems">What could not be read; one problem without an item means that the file was skipped whole.</param>
public sealed record SourceRecord(
    string Path,
    long Length,
    DateTimeOffset Modified,
    string ContentHash,
    string Settings,
    int Articles,
    IReadOnlyList<SourceProblem> Problems)
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(2);

    /// <summary>How far it has been read, when it has not been read to its end; the articles and problems so far are in the index.</summary>
    public SourceProgress? Progress { get; init; }

    /// <summary>When it was read, null where an earlier version of the program has read it.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>
    /// Whether its time stamp tells it from whatever it may be changed into. File systems count time in steps of up to two seconds: what
    /// was changed so shortly before it was read may have been changed again since, and have the same stamp.
    /// </summary>
    public bool IsSettled => ReadAt is not { } read || read - Modified >= LongestStep;

    /// <summary>What it holds, in order; empty where an earlier version of the program has read it.</summary>
    public IReadOnlyList<SourceItem> Items { get; init; } = [];
}
