using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>A dictionary and an automaton on their way together, with the states along the current term.</summary>
/// <param name="cursor">Stands on the first term that can be accepted.</param>
internal sealed class AutomatonWalk(TermAutomaton automaton, TermCursor cursor, ExpansionBudget budget)
{
    // The first is TermAutomaton.Start, which is 0.
    private int[] _states = new int[64];
    private byte[] _target = new byte[64];
    private int _targetLength;
    private bool _hasMoved;

    /// <summary>Bytes of the current term that have been stepped over.</summary>
    private int _depth;

    /// <summary>Stands on the next term that is accepted; false when there is none.</summary>
    public bool FindNext()
    {
        bool more = !_hasMoved || cursor.MoveNext();
        _hasMoved = true;
        while (more)
        {
            budget.Look();
            if (!Follow(cursor.Term, cursor.SharedPrefix)) more = FindTarget(cursor.Term) && cursor.SeekForward(_target.AsSpan(0, _targetLength));
            else if (automaton.IsAccepting(_states[_depth])) return true;
            else more = cursor.MoveNext();
        }

        return false;
    }

    /// <summary>Steps over a term; false when the automaton dies on the way.</summary>
    /// <param name="shared">Bytes that are those of the term before.</param>
    private bool Follow(ReadOnlySpan<byte> term, int shared)
    {
        if (term.Length >= _states.Length) Array.Resize(ref _states, 2 * term.Length + 1);
        _depth = automaton.Follow(term, Math.Min(_depth, shared), _states);
        return _depth == term.Length;
    }

    /// <summary>Finds the least bytes greater than those that died: no term below them is accepted. False when there are none.</summary>
    private bool FindTarget(ReadOnlySpan<byte> term)
    {
        for (int at = _depth; at >= 0; at--)
        {
            int next = automaton.NextLiveByte(_states[at], term[at] + 1);
            if (next < 0) continue;
            if (_target.Length <= at) _target = new byte[2 * at + 1];
            term[..at].CopyTo(_target);
            _target[at] = (byte)next;
            _targetLength = at + 1;
            return true;
        }

        return false;
    }
}
