namespace SearchEngine.Architecture.Tests;

/// <param name="Rule">The id that the build must report.</param>
/// <param name="File">Name of the file that breaks it, without extension.</param>
internal sealed record Violation(string Rule, string File, string Source);
