using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Search;

/// <summary>Counts how often each term stands in a text.</summary>
internal readonly struct TermCounts(WordFilter filter) : IWordSink
{
    private readonly byte[] _term = new byte[WordFilter.MaxTermLength];

    // Latin-1 makes a string of any bytes, one character each.
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IEnumerable<(byte[] Term, int Frequency)> Terms => _counts.Select(c => (Encoding.Latin1.GetBytes(c.Key), c.Value));

    public void Add(ReadOnlySpan<byte> word, int start)
    {
        int length = filter.Apply(word, _term);
        if (length <= 0) return;
        string term = Encoding.Latin1.GetString(_term, 0, length);
        _counts[term] = _counts.GetValueOrDefault(term) + 1;
    }
}
