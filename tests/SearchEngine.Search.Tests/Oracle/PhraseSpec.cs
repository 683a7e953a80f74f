namespace SearchEngine.Search.Tests;

internal sealed record PhraseSpec(int Field, string[] Words, int Slop) : Spec;
