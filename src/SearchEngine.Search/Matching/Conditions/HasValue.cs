using System.Numerics;

namespace SearchEngine.Search;

/// <summary>A column has a value.</summary>
internal readonly ref struct HasValue<T>(ReadOnlySpan<T> column, T value) : IDocumentCondition
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly ReadOnlySpan<T> _column = column;

    public ulong Holds(int document) => _column[document] == value ? 1UL : 0;
}
