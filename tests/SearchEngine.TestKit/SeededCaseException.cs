namespace SearchEngine.TestKit;

/// <summary>A random case failed.</summary>
public sealed class SeededCaseException(int seed, Exception inner)
    : Exception($"seed {seed} (SAID_SEED={seed} runs it alone): {inner.Message}", inner);
