namespace SearchEngine.News;

/// <summary>A word or sign of the text, [Start, End) in UTF-16 code units, with what the lexicon knows of it.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool Capital, WordEntry Entry)
{
    public WordTraits Traits => Entry.Traits;

    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A word that begins with a small letter.</summary>
    public bool IsLower => Kind == TokenKind.Word && !Capital;

    /// <summary>Whether the lexicon gives the word any of these traits.</summary>
    public bool Is(WordTraits any) => (Entry.Traits & any) != 0;
}
