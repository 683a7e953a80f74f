using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Terms that an automaton accepts. The sorted dictionary and the automaton are walked together: a term takes up where it
/// parts from the one before, and where the automaton dies, the least bytes that it would still follow say where to go on.
/// </summary>
public sealed class AutomatonTerms(TermAutomaton automaton) : TermSet
{
    /// <summary>Terms that are read one after another before a search for a place far ahead is cheaper.</summary>
    private const int NearTerms = 8;

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        var cursor = dictionary.Terms();
        var walk = new Walk(automaton);
        for (bool more = cursor.SeekTo(automaton.CommonPrefix.Span); more;)
        {
            budget.Look();
            if (walk.Follow(cursor.Term, cursor.SharedPrefix))
            {
                if (walk.IsAccepting) yield return cursor.Info;
                more = cursor.MoveNext();
            }
            else
            {
                more = walk.FindTarget(cursor.Term) && GoTo(cursor, walk, budget);
            }
        }
    }

    public override bool Contains(ReadOnlySpan<byte> term) => automaton.Accepts(term);

    private static bool GoTo(TermCursor cursor, Walk walk, ExpansionBudget budget)
    {
        for (int i = 0; i < NearTerms; i++)
        {
            if (!cursor.MoveNext()) return false;
            budget.Look();
            walk.Rewind(cursor.SharedPrefix);
            if (cursor.Term.SequenceCompareTo(walk.Target) >= 0) return true;
        }

        walk.Rewind(0);
        return cursor.SeekTo(walk.Target);
    }

    /// <summary>The states along the current term.</summary>
    private sealed class Walk(TermAutomaton automaton)
    {
        private int[] _states = new int[64];
        private byte[] _target = new byte[64];
        private int _targetLength;

        /// <summary>Bytes of the current term that have been stepped over.</summary>
        private int _depth;

        public bool IsAccepting => automaton.IsAccepting(_states[_depth]);

        /// <summary>No term below this one is accepted.</summary>
        public ReadOnlySpan<byte> Target => _target.AsSpan(0, _targetLength);

        /// <summary>Forgets the states behind what the next term shares.</summary>
        public void Rewind(int shared) => _depth = Math.Min(_depth, shared);

        /// <summary>Steps over a term; false when the automaton dies on the way.</summary>
        public bool Follow(ReadOnlySpan<byte> term, int shared)
        {
            Rewind(shared);
            if (term.Length >= _states.Length) Array.Resize(ref _states, 2 * term.Length + 1);
            _states[0] = TermAutomaton.Start;
            for (; _depth < term.Length; _depth++)
            {
                int next = automaton.Step(_states[_depth], term[_depth]);
                if (next == TermAutomaton.Dead) return false;
                _states[_depth + 1] = next;
            }

            return true;
        }

        /// <summary>Finds the least bytes greater than those that died; false when there are none.</summary>
        public bool FindTarget(ReadOnlySpan<byte> term)
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
}
