namespace SearchEngine.Search.Tests;

internal sealed record PrefixSpec(int Field, string Prefix) : Spec;
