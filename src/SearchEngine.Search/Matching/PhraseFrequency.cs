namespace SearchEngine.Search;

/// <summary>How often a phrase stands in a document that has all its words.</summary>
internal abstract class PhraseFrequency
{
    /// <summary>Whether the phrase never stands more often than the rarest of its words.</summary>
    public abstract bool IsBoundByRarest { get; }

    /// <summary>What the frequencies are at most in the first documents of the parts' <see cref="PhrasePart.Indexes"/>, by the words' own alone.</summary>
    public abstract void Bound(Span<int> frequencies);

    /// <summary>The frequencies in some documents, 0 where the phrase is not there.</summary>
    /// <param name="found">The documents' numbers in the parts' <see cref="PhrasePart.Indexes"/>, ascending.</param>
    /// <param name="isThereEnough">Whether it is enough to tell 0 from all others.</param>
    /// <param name="frequencies">Room for as many.</param>
    public abstract void In(ReadOnlySpan<int> found, bool isThereEnough, Span<float> frequencies);
}
