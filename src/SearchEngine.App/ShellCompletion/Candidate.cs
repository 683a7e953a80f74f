namespace SearchEngine.App;

/// <summary>A word that could stand at the place.</summary>
/// <param name="Text">The whole word, what is typed of it included.</param>
/// <param name="Describes">For shells that show it; null for none.</param>
internal sealed record Candidate(string Text, string? Describes);
