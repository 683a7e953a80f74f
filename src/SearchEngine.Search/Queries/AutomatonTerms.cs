using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Terms that an automaton accepts. The sorted dictionary and the automaton are walked together: a term takes up where it
/// parts from the one before, and where the automaton dies, the least bytes that it would still follow say where to go on.
/// Where letters are known that every such term has, only terms with these are looked at (<see cref="TermLetters"/>).
/// </summary>
/// <param name="automaton">Built when first needed, so that a search can refuse a thousand of them before all are built.</param>
/// <param name="letters">Letters that every accepted term has (<see cref="LetterSet"/>).</param>
/// <param name="ending">Bytes with which every accepted term ends: sooner looked at than the automaton is walked.</param>
public sealed class AutomatonTerms(Lazy<TermAutomaton> automaton, uint letters = 0, byte[]? ending = null) : TermSet
{
    public AutomatonTerms(TermAutomaton automaton)
        : this(new Lazy<TermAutomaton>(automaton))
    {
    }

    /// <summary>Terms of a pattern with * and ? (<see cref="TermAutomaton.Wildcard"/>).</summary>
    /// <exception cref="TermPatternException">The pattern cannot be read.</exception>
    public static AutomatonTerms Wildcard(string pattern)
    {
        TermAutomaton.CheckWildcard(pattern);
        return new AutomatonTerms(new Lazy<TermAutomaton>(() => TermAutomaton.Wildcard(pattern)), LetterSet.OfWildcard(pattern), EndingOf(pattern));
    }

    /// <summary>Terms that a regular expression matches (<see cref="TermAutomaton.Regex"/>).</summary>
    /// <exception cref="TermPatternException">The pattern cannot be read.</exception>
    public static AutomatonTerms Regex(string pattern)
    {
        TermAutomaton.CheckRegex(pattern);
        return new AutomatonTerms(new Lazy<TermAutomaton>(() => TermAutomaton.Regex(pattern)));
    }

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        Open(budget);
        var cursor = dictionary.Terms();
        if (!cursor.SeekTo(automaton.Value.CommonPrefix.Span)) yield break;
        foreach (int _ in letters == 0 ? Walk(cursor, budget) : Candidates(dictionary.Letters(budget.Cancellation), cursor, budget)) yield return cursor.Info;
    }

    public override void Open(ExpansionBudget budget)
    {
        if (!automaton.IsValueCreated) budget.Build();
    }

    public override bool Contains(ReadOnlySpan<byte> term) => automaton.Value.Accepts(term);

    public override bool MayBeginWith(byte first) => automaton.Value.Step(TermAutomaton.Start, first) != TermAutomaton.Dead;

    /// <summary>What stands behind the last * or ?.</summary>
    private static byte[] EndingOf(string pattern)
    {
        var ending = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '*' or '?') ending.Clear();
            else ending.Append(pattern[i] == '\\' ? pattern[++i] : pattern[i]);
        }

        return Encoding.UTF8.GetBytes(ending.ToString());
    }

    /// <summary>Moves a cursor that stands on the first term with the common prefix from term to term; what is named is each one's ordinal.</summary>
    private IEnumerable<int> Walk(TermCursor cursor, ExpansionBudget budget)
    {
        var walk = new AutomatonWalk(automaton.Value, cursor, budget);
        while (walk.FindNext()) yield return cursor.Ordinal;
    }

    /// <inheritdoc cref="Walk"/>
    private IEnumerable<int> Candidates(TermLetters all, TermCursor cursor, ExpansionBudget budget)
    {
        var prefix = automaton.Value.CommonPrefix;
        foreach (int ordinal in LetterWalk.Of(all, cursor.Ordinal, budget, Choose))
        {
            budget.Look();
            if (!all.Term(ordinal).EndsWith(ending) || !automaton.Value.Accepts(all.Term(ordinal)))
            {
                if (all.Term(ordinal).StartsWith(prefix.Span)) continue;
                yield break;
            }

            cursor.MoveToOrdinal(ordinal);
            yield return ordinal;
        }
    }

    private int Choose(TermLetters all, int start, int length, int[] places) => NearSets.FindSupersets(all.Sets.Slice(start, length), letters, places);
}
