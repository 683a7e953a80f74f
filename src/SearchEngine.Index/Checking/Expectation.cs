using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>What is expected of a file; an expectation that does not hold is thrown.</summary>
internal readonly struct Expectation(string file)
{
    /// <exception cref="CorruptIndexException">It does not hold.</exception>
    public void That(bool holds, long offset, string expected, string found)
    {
        if (!holds) throw new CorruptIndexException(file, offset, expected, found);
    }

    /// <exception cref="CorruptIndexException">They differ.</exception>
    public void Equal(long expected, long found, long offset, string what)
    {
        if (expected != found) throw new CorruptIndexException(file, offset, $"{what} {expected}", $"{found}");
    }
}
