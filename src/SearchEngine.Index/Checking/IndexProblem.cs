namespace SearchEngine.Index;

/// <summary>Something that is not as an index's format says.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Offset">Where in it, in bytes.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is.</param>
public sealed record IndexProblem(string File, long Offset, string Expected, string Found)
{
    public override string ToString() => $"{File}: byte {Offset}: expected {Expected}, found {Found}";
}
