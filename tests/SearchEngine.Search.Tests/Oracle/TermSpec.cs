namespace SearchEngine.Search.Tests;

internal sealed record TermSpec(int Field, string Word) : Spec;
