using SearchEngine.Analysis;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Terms that an automaton accepts. The sorted dictionary and the automaton are walked together: a term takes up where it
/// parts from the one before, and where the automaton dies, the least bytes that it would still follow say where to go on.
/// </summary>
/// <param name="automaton">Built when first needed, so that a search can refuse a thousand of them before all are built.</param>
public sealed class AutomatonTerms(Lazy<TermAutomaton> automaton) : TermSet
{
    public AutomatonTerms(TermAutomaton automaton)
        : this(new Lazy<TermAutomaton>(automaton))
    {
    }

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        var cursor = dictionary.Terms();
        foreach (int _ in Walk(cursor, budget)) yield return cursor.Info;
    }

    public override bool Contains(ReadOnlySpan<byte> term) => automaton.Value.Accepts(term);

    public override bool MayBeginWith(byte first) => automaton.Value.Step(TermAutomaton.Start, first) != TermAutomaton.Dead;

    /// <summary>Moves a cursor from term to term; what is named is each one's ordinal.</summary>
    internal IEnumerable<int> Walk(TermCursor cursor, ExpansionBudget budget)
    {
        if (!automaton.IsValueCreated) budget.Build();
        if (!cursor.SeekTo(automaton.Value.CommonPrefix.Span)) yield break;
        var walk = new AutomatonWalk(automaton.Value, cursor, budget);
        while (walk.FindNext()) yield return cursor.Ordinal;
    }
}
