using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Terms that begin with a prefix.</summary>
public sealed class PrefixTerms(byte[] prefix) : TermSet
{
    /// <summary>Whether every term belongs to the set.</summary>
    public bool IsEverything => prefix.Length == 0;

    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget)
    {
        var cursor = dictionary.Terms();
        for (bool found = cursor.SeekTo(prefix); found && cursor.Term.StartsWith(prefix); found = cursor.MoveNext())
        {
            budget.Look();
            yield return cursor.Info;
        }
    }

    public override bool Contains(ReadOnlySpan<byte> term) => term.StartsWith(prefix);

    public override bool MayBeginWith(byte first) => prefix.Length == 0 || prefix[0] == first;
}
