namespace SearchEngine.Index;

/// <summary>How far a check is.</summary>
/// <param name="File">The file that a part of was just checked.</param>
/// <param name="Done">Bytes checked so far; each file is read twice, once for its checksum and once for what it means.</param>
/// <param name="Total">Bytes to check.</param>
public readonly record struct CheckProgress(string File, long Done, long Total);
