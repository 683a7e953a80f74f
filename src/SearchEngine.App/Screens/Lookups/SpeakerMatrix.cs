namespace SearchEngine.App;

/// <summary>How often each outlet quotes each speaker, under the question on the screen.</summary>
/// <param name="Counts">A row for each speaker, a column for each outlet.</param>
internal sealed record SpeakerMatrix(IReadOnlyList<string> Speakers, IReadOnlyList<string?> Outlets, IReadOnlyList<IReadOnlyList<int>> Counts) : Finding;
