namespace SearchEngine.Analysis;

/// <summary>A <see cref="TermAutomaton"/> in the making: a row of targets, by class of byte, for each state.</summary>
internal sealed class TransitionTable(ByteClasses classes)
{
    /// <summary>At most some 2 MB for a pattern of words; a pattern that needs more is a mistake or an attack.</summary>
    private const int MaxStates = 10_000;

    private readonly List<bool> _accepting = [];
    private int[] _targets = [];

    public int StateCount => _accepting.Count;

    public int AddState(bool accepting)
    {
        if (StateCount == MaxStates) throw new TermPatternException("this pattern is too complex: shorten it, or repeat less", 0);
        _accepting.Add(accepting);
        int cells = StateCount * classes.Count;
        if (cells > _targets.Length) Array.Resize(ref _targets, 2 * cells);
        _targets.AsSpan(cells - classes.Count, classes.Count).Fill(TermAutomaton.Dead);
        return StateCount - 1;
    }

    public int Get(int state, byte b) => _targets[(state * classes.Count) + classes.Of(b)];

    public void Set(int state, byte first, byte last, int target) =>
        _targets.AsSpan((state * classes.Count) + classes.Of(first), classes.Of(last) - classes.Of(first) + 1).Fill(target);

    public void Set(int state, int byteClass, int target) => _targets[(state * classes.Count) + byteClass] = target;

    public TermAutomaton ToAutomaton() => new(classes, _targets[..(StateCount * classes.Count)], [.. _accepting]);
}
