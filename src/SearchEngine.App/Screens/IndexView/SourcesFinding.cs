using SearchEngine.Model;

namespace SearchEngine.App;

/// <param name="Sources">Those with problems first, then by path.</param>
/// <param name="Left">How many more there are.</param>
internal sealed record SourcesFinding(IReadOnlyList<SourceRecord> Sources, int WithProblems, int Left) : Finding;
