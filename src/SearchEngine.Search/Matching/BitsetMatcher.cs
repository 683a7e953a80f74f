using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>A bitset made for this search.</summary>
internal sealed class BitsetMatcher(ulong[] words, int documents, float score) : BitsMatcher(documents, score)
{
    public override long Cost { get; } = BitsetOperations.Count(words);

    protected override ReadOnlySpan<ulong> Words => words;
}
