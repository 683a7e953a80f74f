namespace SearchEngine.Model;

/// <summary>Something that could not be read.</summary>
/// <param name="Item">Place inside the file ("line 17"), null when the whole file was skipped.</param>
/// <param name="Reason">One line for a person: what is wrong and, where it helps, what to do.</param>
public sealed record SourceProblem(string? Item, string Reason);
