namespace SearchEngine.Index;

/// <summary>Several values a document: document d's are <see cref="Values"/> from <c>Starts[d]</c> to <c>Starts[d + 1]</c>, ascending.</summary>
public readonly ref struct OrdinalSetColumn(ReadOnlySpan<int> starts, OrdinalColumn values)
{
    public ReadOnlySpan<int> Starts { get; } = starts;

    public OrdinalColumn Values { get; } = values;
}
