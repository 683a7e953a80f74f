namespace SearchEngine.Search.Tests;

internal sealed record BoostSpec(Spec Inner, float Boost) : Spec;
