namespace SearchEngine.Model;

/// <param name="Completions">The most frequent first.</param>
/// <param name="AreBest">False when so much begins with what was typed that not all of it was looked at.</param>
public sealed record CompletionResponse(IReadOnlyList<Suggestion> Completions, bool AreBest);
