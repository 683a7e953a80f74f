namespace SearchEngine.Index;

/// <summary>The values of one keyword field of a segment in memory, in the order of their documents.</summary>
internal sealed class KeywordChannel
{
    private readonly List<(int Document, int Value)> _entries = [];

    public WordTable Values { get; } = new();

    public IReadOnlyList<(int Document, int Value)> Entries => _entries;

    public long Memory => Values.Memory + 8L * _entries.Capacity;

    /// <summary>Adds a value; a value that the document has already is not added again.</summary>
    /// <exception cref="InvalidOperationException">The field keeps one value a document, and this document has another.</exception>
    public void Add(int document, ReadOnlySpan<byte> value, bool single)
    {
        for (int i = _entries.Count - 1; i >= 0 && _entries[i].Document == document; i--)
        {
            if (Values[_entries[i].Value].SequenceEqual(value)) return;
            if (single) throw new InvalidOperationException($"document {document} has a value already");
        }

        int number = Values.Add(value);

        _entries.Add((document, number));
    }

    public void Clear()
    {
        Values.Clear();
        _entries.Clear();
    }
}
