using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Walks the terms of several dictionaries that begin with a prefix, in the order of their bytes, each term once.</summary>
internal sealed class TermUnion
{
    private readonly byte[] _prefix;

    // A heap with the least term on top, over the cursors still inside the prefix.
    private readonly List<TermCursor> _open = [];
    private byte[] _term = new byte[64];
    private int _length;

    public TermUnion(IEnumerable<TermDictionary> dictionaries, ReadOnlySpan<byte> prefix)
    {
        _prefix = prefix.ToArray();
        foreach (var dictionary in dictionaries)
        {
            var cursor = dictionary.Terms();
            if (cursor.SeekTo(prefix) && cursor.Term.StartsWith(prefix)) _open.Add(cursor);
        }

        for (int i = _open.Count / 2 - 1; i >= 0; i--) Sink(i);
    }

    /// <summary>The current term; valid until the next move.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>Documents that have the current term, summed over the dictionaries.</summary>
    public long Frequency { get; private set; }

    public bool MoveNext()
    {
        if (_open.Count == 0) return false;
        Copy(_open[0].Term);
        Frequency = 0;
        while (_open.Count > 0 && _open[0].Term.SequenceEqual(Term))
        {
            Frequency += _open[0].Info.DocumentFrequency;
            if (!_open[0].MoveNext() || !_open[0].Term.StartsWith(_prefix)) Close();
            Sink(0);
        }

        return true;
    }

    private void Copy(ReadOnlySpan<byte> term)
    {
        if (term.Length > _term.Length) _term = new byte[2 * term.Length];
        term.CopyTo(_term);
        _length = term.Length;
    }

    private void Close()
    {
        _open[0] = _open[^1];
        _open.RemoveAt(_open.Count - 1);
    }

    private void Sink(int at)
    {
        for (int child = 2 * at + 1; child < _open.Count; child = 2 * at + 1)
        {
            if (child + 1 < _open.Count && IsLess(child + 1, child)) child++;
            if (!IsLess(child, at)) return;
            (_open[at], _open[child]) = (_open[child], _open[at]);
            at = child;
        }
    }

    private bool IsLess(int a, int b) => _open[a].Term.SequenceCompareTo(_open[b].Term) < 0;
}
