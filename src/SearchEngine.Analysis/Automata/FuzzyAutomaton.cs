using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// Builds the automaton of the terms near a word: the states of <see cref="LevenshteinState"/>, joined by bytes. From a state
/// each character of the word leads its own way, and every other character leads the same way.
/// </summary>
internal sealed class FuzzyAutomaton
{
    /// <summary>As many characters as have room in the bits of a state, and one place after the last.</summary>
    public const int MaxLength = 63;

    private readonly int _length;
    private readonly int _maxEdits;
    private readonly (byte[] Utf8, ulong Occurrences)[] _alphabet;
    private readonly TransitionTable _table;
    private readonly Dictionary<LevenshteinState, int> _states = [];
    private readonly Queue<LevenshteinState> _open = [];
    private readonly Dictionary<(int Target, int Count), int> _continuations = [];

    private FuzzyAutomaton(Rune[] prefix, Rune[] word, int maxEdits)
    {
        (_length, _maxEdits) = (word.Length, maxEdits);
        _alphabet = [.. word.Distinct().Select(rune => (Utf8(rune), Occurrences(word, rune))).OrderBy(letter => letter.Item1, BytewiseOrder)];
        _table = new TransitionTable(new ByteClasses([.. Utf8Ranges, .. prefix.Concat(word).SelectMany(Utf8).Select(b => (b, b))]));
    }

    private static Comparer<byte[]> BytewiseOrder { get; } = Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y));

    private static (byte First, byte Last)[] Utf8Ranges => [(0x00, 0x7F), (0x80, 0xBF), (0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)];

    public static TermAutomaton Build(string term, int maxEdits, int prefixLength)
    {
        Rune[] runes = [.. term.EnumerateRunes()];
        int exact = ExactLength(runes, maxEdits, prefixLength);
        return new FuzzyAutomaton(runes[..exact], runes[exact..], maxEdits).Build(runes[..exact]);
    }

    /// <summary>How many characters at the beginning must stand as they are.</summary>
    public static int ExactLength(Rune[] runes, int maxEdits, int prefixLength)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxEdits, 2u, nameof(maxEdits));
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        int exact = maxEdits == 0 ? runes.Length : Math.Min(prefixLength, runes.Length);
        if (runes.Length - exact <= MaxLength) return exact;
        throw new TermPatternException($"at most {MaxLength} characters of a word may differ", runes.Sum(rune => rune.Utf16SequenceLength));
    }

    private TermAutomaton Build(Rune[] prefix)
    {
        byte[] bytes = [.. prefix.SelectMany(Utf8)];
        LevenshteinState start = LevenshteinState.Start;
        int state = _table.AddState(bytes.Length == 0 && start.IsAccepting(_length, _maxEdits));
        for (int i = 0; i < bytes.Length - 1; i++) state = AddStep(state, bytes[i], _table.AddState(accepting: false));
        if (bytes.Length == 0) Register(start, state);
        else AddStep(state, bytes[^1], StateOf(start));
        while (_open.TryDequeue(out LevenshteinState next)) AddCharacters(next);
        return _table.ToAutomaton();
    }

    private void AddCharacters(LevenshteinState from)
    {
        int other = StateOf(from.Step(0, _length, _maxEdits));
        List<(byte[] Utf8, int Target)> letters = [];
        foreach ((byte[] utf8, ulong occurrences) in _alphabet)
        {
            int target = StateOf(from.Step(occurrences, _length, _maxEdits));
            if (target != other) letters.Add((utf8, target));
        }

        AddOthers(_states[from], other);
        AddLetters(_states[from], letters, 0);
    }

    private void AddOthers(int from, int other)
    {
        _table.Set(from, 0x00, 0x7F, other);
        _table.Set(from, 0xC2, 0xDF, AnyContinuation(other, 1));
        _table.Set(from, 0xE0, 0xEF, AnyContinuation(other, 2));
        _table.Set(from, 0xF0, 0xF4, AnyContinuation(other, 3));
    }

    /// <summary>Letters that are alike up to <paramref name="depth"/>, sorted, as a tree of bytes. A byte that is none of theirs
    /// keeps its way.</summary>
    private void AddLetters(int from, List<(byte[] Utf8, int Target)> letters, int depth)
    {
        foreach (var group in letters.GroupBy(letter => letter.Utf8[depth]))
        {
            (byte[] utf8, int target) = group.First();
            if (utf8.Length == depth + 1)
            {
                AddStep(from, group.Key, target);
                continue;
            }

            int next = _table.AddState(accepting: false);
            int other = _table.Get(from, group.Key);
            _table.Set(next, 0x80, 0xBF, other == TermAutomaton.Dead ? other : _table.Get(other, 0x80));
            AddStep(from, group.Key, next);
            AddLetters(next, [.. group], depth + 1);
        }
    }

    private int AddStep(int from, byte b, int to)
    {
        _table.Set(from, b, b, to);
        return to;
    }

    private int StateOf(LevenshteinState state)
    {
        if (state.IsDead) return TermAutomaton.Dead;
        return _states.TryGetValue(state, out int known) ? known : Register(state, _table.AddState(state.IsAccepting(_length, _maxEdits)));
    }

    private int Register(LevenshteinState state, int number)
    {
        _states[state] = number;
        _open.Enqueue(state);
        return number;
    }

    private int AnyContinuation(int to, int count)
    {
        if (count == 0 || to == TermAutomaton.Dead) return to;
        if (_continuations.TryGetValue((to, count), out int known)) return known;
        int state = _table.AddState(accepting: false);
        _table.Set(state, 0x80, 0xBF, AnyContinuation(to, count - 1));
        return _continuations[(to, count)] = state;
    }

    private static byte[] Utf8(Rune rune)
    {
        byte[] utf8 = new byte[rune.Utf8SequenceLength];
        rune.EncodeToUtf8(utf8);
        return utf8;
    }

    private static ulong Occurrences(Rune[] word, Rune rune)
    {
        ulong occurrences = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == rune) occurrences |= 1UL << i;
        }

        return occurrences;
    }
}
