using System.Numerics;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// A set of terms as a deterministic automaton over their UTF-8 bytes: all that a prefix, a wildcard, a fuzzy word or a
/// regular expression matches. A dictionary is searched by stepping through its sorted terms; whatever the pattern, a term costs
/// one table look-up a byte, and there is no backtracking that an evil pattern could exploit. From every state a term can
/// still be reached, so that the first dead step tells to move on. Bytes that the pattern does not tell apart share a column.
/// </summary>
public sealed class TermAutomaton
{
    /// <summary>Where a step ends after which nothing matches.</summary>
    public const int Dead = -1;

    /// <summary>The state before the first byte. States are numbers from 0 to <see cref="StateCount"/> - 1.</summary>
    public const int Start = 0;

    private const int WordsOfBytes = 4;

    private readonly ByteClasses _classes;
    private readonly int[] _transitions;
    private readonly bool[] _accepting;

    // For each state the bytes with a live step, as four words of bits.
    private readonly ulong[] _live;

    internal TermAutomaton(ByteClasses classes, int[] transitions, bool[] accepting)
    {
        (_classes, _transitions, _accepting) = (classes, transitions, accepting);
        _live = FindLiveBytes();
        CommonPrefix = FindCommonPrefix();
    }

    public int StateCount => _accepting.Length;

    /// <summary>The bytes with which every matching term begins: where to start in a sorted dictionary, and where to stop.</summary>
    public ReadOnlyMemory<byte> CommonPrefix { get; }

    /// <summary>Terms that begin with these bytes.</summary>
    public static TermAutomaton Prefix(ReadOnlySpan<byte> prefix)
    {
        Nfa nfa = new();
        int end = nfa.AddLiteral(Nfa.Start, prefix);
        nfa.AddBytes(end, byte.MinValue, byte.MaxValue, end);
        return SubsetConstruction.Build(nfa, end);
    }

    /// <summary>Terms of a pattern in which * is any run of characters, ? any one, and a backslash takes the next character as it is.</summary>
    /// <exception cref="TermPatternException">The pattern ends in a backslash or is too complex.</exception>
    public static TermAutomaton Wildcard(string pattern) => PatternCompiler.Compile(WildcardParser.Parse(pattern));

    /// <summary>
    /// Terms that a regular expression matches from beginning to end: . [a-z] [^a-z] ( | ) * + ? {m} {m,} {m,n}, \d for 0 to 9,
    /// \w for these, the underscore and letters of every script, and a backslash before any sign that is to stand for itself.
    /// A ^ at the beginning and a $ at the end are allowed, and change nothing.
    /// </summary>
    /// <exception cref="TermPatternException">The pattern cannot be read, or is too complex.</exception>
    public static TermAutomaton Regex(string pattern) => PatternCompiler.Compile(RegexParser.Parse(pattern));

    /// <summary>
    /// Terms within <paramref name="maxEdits"/> of a term: characters inserted, deleted or substituted, or two neighbours
    /// swapped that are not edited again (<see cref="EditDistance"/>).
    /// </summary>
    /// <param name="maxEdits">0, 1 or 2.</param>
    /// <param name="prefixLength">How many characters at the beginning must stand as they are.</param>
    /// <exception cref="TermPatternException">More than <see cref="FuzzyAutomaton.MaxLength"/> characters may differ.</exception>
    public static TermAutomaton Fuzzy(ReadOnlySpan<byte> term, int maxEdits, int prefixLength) =>
        FuzzyAutomaton.Build(Encoding.UTF8.GetString(term), maxEdits, prefixLength);

    /// <summary>Checks, in no time, what <see cref="Fuzzy"/> asks of its arguments.</summary>
    /// <inheritdoc cref="Fuzzy"/>
    public static void CheckFuzzy(ReadOnlySpan<byte> term, int maxEdits, int prefixLength) =>
        FuzzyAutomaton.ExactLength([.. Encoding.UTF8.GetString(term).EnumerateRunes()], maxEdits, prefixLength);

    /// <summary>Checks, without building the automaton, that a pattern can be read.</summary>
    /// <exception cref="TermPatternException">It cannot.</exception>
    public static void CheckWildcard(string pattern) => WildcardParser.Parse(pattern);

    /// <inheritdoc cref="CheckWildcard"/>
    public static void CheckRegex(string pattern) => RegexParser.Parse(pattern);

    /// <returns>The next state, or <see cref="Dead"/>.</returns>
    public int Step(int state, byte b) => _transitions[(state * _classes.Count) + _classes.Of(b)];

    /// <summary>Steps over a term's bytes from one on, as far as something can match.</summary>
    /// <param name="from">How many bytes lie behind.</param>
    /// <param name="states">The state before each byte and behind the last; those up to <paramref name="from"/> are given, the rest are filled in.</param>
    /// <returns>How many bytes were stepped over: all, or those before the dead one.</returns>
    public int Follow(ReadOnlySpan<byte> term, int from, Span<int> states)
    {
        var classes = _classes.All;
        int[] transitions = _transitions;
        int width = _classes.Count, state = states[from];
        for (int at = from; at < term.Length; at++)
        {
            state = transitions[(state * width) + classes[term[at]]];
            if (state == Dead) return at;
            states[at + 1] = state;
        }

        return term.Length;
    }

    /// <summary>Whether the bytes up to here are a matching term.</summary>
    public bool IsAccepting(int state) => _accepting[state];

    /// <returns>The least byte from <paramref name="from"/> (0 to 256) on with a live step, or -1: where to seek when the one at
    /// hand is dead.</returns>
    public int NextLiveByte(int state, int from)
    {
        for (int word = from >> 6; word < WordsOfBytes; word++, from = 0)
        {
            ulong live = _live[(state * WordsOfBytes) + word] & (ulong.MaxValue << from);
            if (live != 0) return (word << 6) + BitOperations.TrailingZeroCount(live);
        }

        return -1;
    }

    public bool Accepts(ReadOnlySpan<byte> term)
    {
        int state = Start;
        foreach (byte b in term)
        {
            state = Step(state, b);
            if (state == Dead) return false;
        }

        return IsAccepting(state);
    }

    private ulong[] FindLiveBytes()
    {
        ulong[] bytesOfClass = new ulong[_classes.Count * WordsOfBytes];
        for (int b = 0; b <= byte.MaxValue; b++) bytesOfClass[(_classes.Of((byte)b) * WordsOfBytes) + (b >> 6)] |= 1UL << b;
        ulong[] live = new ulong[StateCount * WordsOfBytes];
        for (int at = 0; at < _transitions.Length; at++)
        {
            if (_transitions[at] == Dead) continue;
            int state = at / _classes.Count, c = at % _classes.Count;
            for (int word = 0; word < WordsOfBytes; word++) live[(state * WordsOfBytes) + word] |= bytesOfClass[(c * WordsOfBytes) + word];
        }

        return live;
    }

    private byte[] FindCommonPrefix()
    {
        List<byte> prefix = [];
        int state = Start;
        while (!IsAccepting(state) && NextLiveByte(state, 0) is var b && NextLiveByte(state, b + 1) < 0)
        {
            prefix.Add((byte)b);
            state = Step(state, (byte)b);
        }

        return [.. prefix];
    }
}
