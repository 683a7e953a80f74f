namespace SearchEngine.Search.Tests;

/// <summary>A query in words of its own, to be asked of the engine, of the naive index and of Lucene.</summary>
internal abstract record Spec;
