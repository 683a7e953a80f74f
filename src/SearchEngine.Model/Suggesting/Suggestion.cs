namespace SearchEngine.Model;

/// <param name="Text">The whole word as the index has it, lower case and without accents; or the whole name as it is shown.</param>
/// <param name="Count">About how many articles and quotations have it: what completions are ordered by.</param>
public sealed record Suggestion(string Text, int Count);
