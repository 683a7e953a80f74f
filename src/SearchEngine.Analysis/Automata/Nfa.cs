namespace SearchEngine.Analysis;

/// <summary>
/// A nondeterministic automaton over bytes, built piece by piece (Thompson 1968). Characters become the sequences of byte ranges that
/// encode them. Terms are valid UTF-8, so "any continuation byte" need not shut out what is not.
/// </summary>
internal sealed class Nfa
{
    public const int Start = 0;

    private const int MaxStates = 20_000;
    private const int ContinuationBits = 6;

    private readonly List<List<(byte First, byte Last, int Target)>> _bytes = [];
    private readonly List<List<int>> _empty = [];
    private readonly Dictionary<(int Target, int Count), int> _continuations = [];

    public Nfa() => AddState();

    public int StateCount => _bytes.Count;

    public IEnumerable<(byte First, byte Last)> Ranges => _bytes.SelectMany(list => list.Select(range => (range.First, range.Last)));

    public List<(byte First, byte Last, int Target)> BytesFrom(int state) => _bytes[state];

    public List<int> EmptyFrom(int state) => _empty[state];

    public int AddState()
    {
        if (StateCount == MaxStates) throw new TermPatternException("this pattern is too long: shorten it, or repeat less", 0);
        _bytes.Add([]);
        _empty.Add([]);
        return StateCount - 1;
    }

    /// <summary>A step without a byte.</summary>
    public void AddEmpty(int from, int to) => _empty[from].Add(to);

    public void AddBytes(int from, byte first, byte last, int to) => _bytes[from].Add((first, last, to));

    /// <returns>The state after these bytes.</returns>
    public int AddLiteral(int from, ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            int next = AddState();
            AddBytes(from, b, b, next);
            from = next;
        }

        return from;
    }

    /// <summary>Any one of the code points from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public void AddCharacters(int from, int first, int last, int to)
    {
        AddEncoded(from, first, Math.Min(last, 0x7F), 0x00, 0, to);
        AddEncoded(from, Math.Max(first, 0x80), Math.Min(last, 0x7FF), 0xC0, 1, to);
        AddEncoded(from, Math.Max(first, 0x800), Math.Min(last, 0xFFFF), 0xE0, 2, to);
        AddEncoded(from, Math.Max(first, 0x10000), last, 0xF0, 3, to);
    }

    /// <summary>Bits of code points: the highest in a byte that begins with <paramref name="marker"/>, the rest in continuation bytes. A range is
    /// split until it is a range in every byte.</summary>
    private void AddEncoded(int from, int first, int last, byte marker, int continuations, int to)
    {
        if (first > last) return;
        int rest = (1 << (ContinuationBits * continuations)) - 1;
        byte lead = (byte)(marker | (first >> (ContinuationBits * continuations)));
        byte lastLead = (byte)(marker | (last >> (ContinuationBits * continuations)));
        if ((first & rest) == 0 && (last & rest) == rest)
        {
            AddBytes(from, lead, lastLead, AnyContinuation(to, continuations));
        }
        else if (lead == lastLead)
        {
            int next = AddState();
            AddBytes(from, lead, lead, next);
            AddEncoded(next, first & rest, last & rest, 0x80, continuations - 1, to);
        }
        else
        {
            int split = (first & rest) == 0 ? last & ~rest : (first | rest) + 1;
            AddEncoded(from, first, split - 1, marker, continuations, to);
            AddEncoded(from, split, last, marker, continuations, to);
        }
    }

    /// <returns>The state from which this many continuation bytes lead to <paramref name="to"/>.</returns>
    private int AnyContinuation(int to, int count)
    {
        if (count == 0) return to;
        if (_continuations.TryGetValue((to, count), out int known)) return known;
        int state = AddState();
        AddBytes(state, 0x80, 0xBF, AnyContinuation(to, count - 1));
        return _continuations[(to, count)] = state;
    }
}
