namespace SearchEngine.Search.Tests;

internal sealed record FuzzySpec(int Field, string Word, int Edits) : Spec;
