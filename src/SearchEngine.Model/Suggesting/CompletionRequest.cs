namespace SearchEngine.Model;

/// <summary>What a person has begun to type.</summary>
/// <param name="Field">Where it is to be looked up: words of title, text and quotations, or the names of speakers, outlets and authors.</param>
/// <param name="Typed">The beginning of a word, case and accents aside; of a name also whole words before it, as "tehran ti".</param>
/// <param name="Limit">How many completions at most.</param>
public sealed record CompletionRequest(QueryField Field, string Typed, int Limit = 10);
