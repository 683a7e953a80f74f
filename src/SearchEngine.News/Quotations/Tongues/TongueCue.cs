namespace SearchEngine.News;

/// <summary>Words of speech in a tongue, tokens [First, Last].</summary>
/// <param name="Pronoun">The gender of a pronoun that is part of it ("dit-elle"); null when none is.</param>
internal readonly record struct TongueCue(int First, int Last, Gender? Pronoun);
