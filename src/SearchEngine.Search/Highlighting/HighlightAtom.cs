using SearchEngine.Analysis;

namespace SearchEngine.Search;

/// <summary>One thing to look for in a text: words that a filter turns into a term of a set.</summary>
/// <param name="Filter">What makes a term of a word.</param>
/// <param name="Terms">The terms looked for.</param>
/// <param name="Weight">How telling a hit is; its idf.</param>
/// <param name="StandsAlone">False for a word that counts only as a part of a phrase.</param>
internal sealed record HighlightAtom(WordFilter Filter, TermSet Terms, float Weight, bool StandsAlone);
