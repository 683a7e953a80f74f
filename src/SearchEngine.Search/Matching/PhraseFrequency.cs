namespace SearchEngine.Search;

/// <summary>How often a phrase stands in a document that has all its words.</summary>
internal abstract class PhraseFrequency
{
    /// <summary>Whether the phrase never stands more often than the rarest of its words.</summary>
    public abstract bool IsBoundByRarest { get; }

    /// <summary>What the frequencies are at most in the first documents of the parts' <see cref="PhrasePart.Indexes"/>, by the words' own alone.</summary>
    public abstract void Bound(Span<int> frequencies);

    /// <summary>The frequency, 0 when the phrase is not there. Documents come in ascending order.</summary>
    /// <param name="found">Number of the document in the parts' <see cref="PhrasePart.Indexes"/>.</param>
    public abstract float At(int found);

    /// <summary>Whether the phrase is there at all. Documents come in ascending order.</summary>
    public virtual bool Stands(int found) => At(found) > 0;
}
