using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Terms that begin with a prefix.</summary>
public sealed class PrefixTerms(byte[] prefix) : TermSet
{
    public override IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary)
    {
        var cursor = dictionary.Terms();
        for (bool found = cursor.SeekTo(prefix); found && cursor.Term.StartsWith(prefix); found = cursor.MoveNext()) yield return cursor.Info;
    }

    public override bool Contains(ReadOnlySpan<byte> term) => term.StartsWith(prefix);
}
