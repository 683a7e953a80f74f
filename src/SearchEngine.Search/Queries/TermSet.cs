using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Chooses terms of a dictionary.</summary>
public abstract class TermSet
{
    /// <summary>Terms of a segment's dictionary that belong to the set, in order.</summary>
    /// <param name="budget">Is told of every term that is looked at.</param>
    public abstract IEnumerable<TermInfo> ChosenFrom(TermDictionary dictionary, ExpansionBudget budget);

    /// <summary>Makes ready for <see cref="Contains"/> what takes long to make; nothing unless overridden.</summary>
    /// <exception cref="QueryTooBroadException">It would take too long.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public virtual void Open(ExpansionBudget budget)
    {
    }

    /// <summary>Whether a term belongs to the set.</summary>
    public abstract bool Contains(ReadOnlySpan<byte> term);

    /// <summary>Whether a term of the set may begin with a byte; true when that is not known.</summary>
    public virtual bool MayBeginWith(byte first) => true;
}
