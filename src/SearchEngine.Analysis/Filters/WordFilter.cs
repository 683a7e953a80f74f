namespace SearchEngine.Analysis;

/// <summary>
/// A word as written to the term that is indexed for it. A pure function of the word, so that an indexer applies it
/// once to each distinct word of a segment, not to each occurrence.
/// </summary>
public abstract class WordFilter
{
    /// <summary>A term is at most this long; a filter cuts what is longer at a character's border.</summary>
    public const int MaxTermLength = 1024;

    /// <summary>What <see cref="Apply"/> returns for a word that has no term.</summary>
    public const int NotIndexed = -1;

    /// <summary>Whether the term of a word that begins with an ASCII letter or digit begins with the same, a letter in lower case. Lets a reader pass over most words unanalysed.</summary>
    public virtual bool KeepsFirstLetter => false;

    /// <param name="word">A word of <see cref="WordTokenizer"/>, UTF-8.</param>
    /// <param name="term">Receives the term, UTF-8; at least <see cref="MaxTermLength"/> bytes.</param>
    /// <returns>The term's length in bytes, or <see cref="NotIndexed"/> (a stop word, which still takes a position).</returns>
    public abstract int Apply(ReadOnlySpan<byte> word, Span<byte> term);

    /// <summary>As much of a word as a term can hold, in whole characters.</summary>
    protected static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> word)
    {
        if (word.Length <= MaxTermLength) return word;
        int end = MaxTermLength;
        while (end > 0 && (word[end] & 0xC0) == 0x80) end--;
        return word[..end];
    }
}
