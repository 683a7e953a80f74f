namespace SearchEngine.News;

/// <summary>Spellings that are near certain to be one speaker.</summary>
/// <param name="Shown">The most frequent full spelling.</param>
/// <param name="Spellings">All of them, the most frequent first.</param>
/// <param name="Reasons">Why, in words, one for each step that joined them.</param>
public sealed record SpeakerGroup(string Shown, IReadOnlyList<string> Spellings, IReadOnlyList<string> Reasons);
