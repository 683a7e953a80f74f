namespace SearchEngine.Search;

/// <summary>Bit d of a bitset is bit (d mod 64) of word d / 64.</summary>
internal readonly ref struct HasBit(ReadOnlySpan<ulong> words) : IDocumentCondition
{
    private readonly ReadOnlySpan<ulong> _words = words;

    public ulong Holds(int document) => (_words[document >> 6] >> document) & 1;
}
