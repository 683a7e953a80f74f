namespace SearchEngine.App;

/// <param name="Typed">The path that these go on from.</param>
/// <param name="Paths">As they can be typed, folders with a slash at the end.</param>
internal sealed record PathFinding(string Typed, IReadOnlyList<string> Paths) : Finding;
