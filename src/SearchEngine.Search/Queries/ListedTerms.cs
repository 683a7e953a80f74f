using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Terms given one by one.</summary>
public sealed class ListedTerms(IEnumerable<byte[]> terms) : TermSet
{
    private readonly byte[][] _terms = [.. terms];

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        foreach (byte[] term in _terms)
        {
            budget.Look();
            if (dictionary.TryFind(term, out var info)) yield return info;
        }
    }

    public override bool Contains(ReadOnlySpan<byte> term)
    {
        foreach (byte[] listed in _terms)
        {
            if (term.SequenceEqual(listed)) return true;
        }

        return false;
    }

    public override bool MayBeginWith(byte first)
    {
        foreach (byte[] listed in _terms)
        {
            if (listed.Length > 0 && listed[0] == first) return true;
        }

        return false;
    }
}
