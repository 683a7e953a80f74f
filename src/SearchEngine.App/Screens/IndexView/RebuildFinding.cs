namespace SearchEngine.App;

/// <param name="Present">Files that would be read anew.</param>
/// <param name="Gone">Files that are no longer where they were read.</param>
/// <param name="GoneArticles">Articles that were read from them.</param>
/// <param name="FirstGone">One of them, null when none is gone.</param>
internal sealed record RebuildFinding(int Present, int Gone, int GoneArticles, string? FirstGone) : Finding
{
    /// <summary>Why the index cannot tell its files; null when it can.</summary>
    public string? Problem { get; init; }
}
