namespace SearchEngine.Search;

/// <summary>The terms nearest to one, the nearest first and equally near ones in order.</summary>
internal sealed class NearestTerms(byte[] wanted, int capacity)
{
    private readonly List<(float Likeness, byte[] Term)> _nearest = [];
    private readonly int _length = Characters(wanted);

    public int Count => _nearest.Count;

    /// <summary>How many terms were offered; one that is not among the nearest counts in each segment that has it.</summary>
    public int Offered { get; private set; }

    public IEnumerable<byte[]> Terms => _nearest.Select(n => n.Term);

    public ReadOnlySpan<byte> this[int number] => _nearest[number].Term;

    /// <summary>1 − edits / length of the shorter; 1 for the term itself.</summary>
    public float Likeness(int number) => _nearest[number].Likeness;

    /// <param name="edits">Between the wanted term and this one.</param>
    public void Offer(ReadOnlySpan<byte> term, int edits)
    {
        float likeness = edits == 0 ? 1 : 1f - (float)edits / Math.Min(_length, Characters(term));
        int at = _nearest.Count;
        while (at > 0 && Compare(likeness, term, _nearest[at - 1]) < 0) at--;
        if (at > 0 && Compare(likeness, term, _nearest[at - 1]) == 0) return;
        Offered++;
        if (at == capacity) return;
        if (_nearest.Count == capacity) _nearest.RemoveAt(capacity - 1);
        _nearest.Insert(at, (likeness, term.ToArray()));
    }

    private static int Compare(float likeness, ReadOnlySpan<byte> term, in (float Likeness, byte[] Term) other)
        => likeness != other.Likeness ? other.Likeness.CompareTo(likeness) : term.SequenceCompareTo(other.Term);

    private static int Characters(ReadOnlySpan<byte> term)
    {
        int count = 0;
        foreach (byte b in term) count += (b & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
