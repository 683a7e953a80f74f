namespace SearchEngine.Search;

/// <summary>low ≤ number ≤ high, with one comparison: what lies below wraps around to above.</summary>
internal readonly ref struct IsBetween(ReadOnlySpan<int> numbers, int low, int high) : IDocumentCondition
{
    private readonly ReadOnlySpan<int> _numbers = numbers;
    private readonly uint _low = (uint)low;
    private readonly uint _width = (uint)high - (uint)low;

    public ulong Holds(int document) => (uint)_numbers[document] - _low <= _width ? 1UL : 0;
}
