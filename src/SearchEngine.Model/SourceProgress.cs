namespace SearchEngine.Model;

/// <summary>How far a file has been read, so that the next run goes on from there.</summary>
/// <param name="Items">Items that were read from its beginning, those with problems included.</param>
/// <param name="Bytes">Bytes that it took to get there.</param>
/// <param name="Hash">Hex of those bytes' SHA-256: while it is the same, the items are.</param>
/// <param name="Program">Which build of the program counted them: another may part a file differently.</param>
public sealed record SourceProgress(int Items, long Bytes, string Hash, string Program);
