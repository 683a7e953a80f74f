namespace SearchEngine.Search.Tests;

internal sealed record WildcardSpec(int Field, string Pattern) : Spec;
