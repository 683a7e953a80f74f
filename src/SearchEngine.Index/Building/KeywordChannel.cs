namespace SearchEngine.Index;

/// <summary>The values of one keyword field of a segment in memory, in the order of their documents.</summary>
internal sealed class KeywordChannel
{
    private readonly List<(int Document, int Value)> _entries = [];

    public WordTable Values { get; } = new();

    public List<(int Document, int Value)> Entries => _entries;

    /// <summary>How many documents have a value.</summary>
    public int Documents { get; private set; }

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

        if (_entries.Count == 0 || _entries[^1].Document != document) Documents++;
        _entries.Add((document, Values.Add(value)));
    }

    public void Clear()
    {
        Values.Clear();
        _entries.Clear();
        Documents = 0;
    }
}
