namespace SearchEngine.Index;

/// <summary>One check of a segment.</summary>
/// <param name="File">The file it is about, or the first of them.</param>
/// <param name="Length">Bytes it reads, near enough.</param>
/// <param name="Check">Throws what is wrong.</param>
internal sealed record CheckPart(string File, long Length, Action Check);
