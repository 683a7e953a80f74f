using SearchEngine.Index;

namespace SearchEngine.Search.Tests;

/// <summary>Every term of a dictionary; cancels the search with the tenth, and counts how many more are asked for.</summary>
internal sealed class CancellingTerms(CancellationTokenSource source) : TermSet
{
    private const int Before = 10;

    public int After { get; private set; }

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        int count = 0;
        foreach (var info in new PrefixTerms([]).ChosenFrom(dictionary, budget))
        {
            if (++count == Before) source.Cancel();
            if (count > Before) After++;
            yield return info;
        }
    }

    public override bool Contains(ReadOnlySpan<byte> term) => true;
}
