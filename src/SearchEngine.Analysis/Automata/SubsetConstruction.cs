namespace SearchEngine.Analysis;

/// <summary>
/// From a nondeterministic automaton to a deterministic one: each state stands for the set of states that one could be in
/// (Rabin &amp; Scott 1959). States and work are bounded, as the number of sets may grow exponentially.
/// </summary>
internal sealed class SubsetConstruction
{
    /// <summary>Members of sets, counted each time one is entered: a few tenths of a second.</summary>
    private const int MaxWork = 5_000_000;

    private readonly Nfa _nfa;
    private readonly int _accept;
    private readonly ByteClasses _classes;
    private readonly TransitionTable _table;
    private readonly Dictionary<int[], int> _states = new(new SequenceComparer());
    private readonly List<int[]> _sets = [];
    private readonly int[] _enteredBy;
    private int _generation;
    private int _work;

    private SubsetConstruction(Nfa nfa, int accept)
    {
        (_nfa, _accept) = (nfa, accept);
        _classes = new ByteClasses(nfa.Ranges);
        _table = new TransitionTable(_classes);
        _enteredBy = new int[nfa.StateCount];
    }

    /// <param name="nfa">Every state of it must lead to <paramref name="accept"/>.</param>
    public static TermAutomaton Build(Nfa nfa, int accept)
    {
        SubsetConstruction construction = new(nfa, accept);
        construction.StateOf([Nfa.Start]);
        for (int state = 0; state < construction._sets.Count; state++) construction.AddTransitions(state);
        return construction._table.ToAutomaton();
    }

    private void AddTransitions(int state)
    {
        List<int>?[] targets = new List<int>?[_classes.Count];
        foreach (int member in _sets[state])
        {
            foreach ((byte first, byte last, int target) in _nfa.BytesFrom(member))
            {
                for (int c = _classes.Of(first); c <= _classes.Of(last); c++) (targets[c] ??= []).Add(target);
            }
        }

        for (int c = 0; c < targets.Length; c++)
        {
            if (targets[c] is List<int> members) _table.Set(state, c, StateOf(members));
        }
    }

    private int StateOf(List<int> members)
    {
        int[] set = Closure(members);
        if (_states.TryGetValue(set, out int known)) return known;
        int state = _table.AddState(Array.BinarySearch(set, _accept) >= 0);
        _sets.Add(set);
        return _states[set] = state;
    }

    /// <summary>What these states reach without a byte, sorted; those that only lead on are left out.</summary>
    private int[] Closure(List<int> members)
    {
        _generation++;
        List<int> set = [];
        Stack<int> open = new(members);
        while (open.TryPop(out int state))
        {
            if (_enteredBy[state] == _generation) continue;
            _enteredBy[state] = _generation;
            if (++_work > MaxWork) throw new TermPatternException("this pattern is too complex: shorten it, or repeat less", 0);
            if (_nfa.BytesFrom(state).Count > 0 || state == _accept) set.Add(state);
            foreach (int next in _nfa.EmptyFrom(state)) open.Push(next);
        }

        set.Sort();
        return [.. set];
    }

    private sealed class SequenceComparer : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] set)
        {
            HashCode hash = new();
            foreach (int member in set) hash.Add(member);
            return hash.ToHashCode();
        }
    }
}
