namespace SearchEngine.Search.Tests;

internal sealed record RangeSpec(int Low, int High) : Spec;
