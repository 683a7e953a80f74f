namespace SearchEngine.News;

/// <summary>The noun phrases of a passage, in order and found by the tokens that they cover.</summary>
internal sealed class PhraseIndex
{
    private readonly List<Phrase> _phrases;
    private readonly int[] _phraseOf;

    public PhraseIndex(Passage passage)
    {
        _phrases = PhraseReader.Read(passage);
        _phraseOf = new int[passage.Tokens.Count];
        Array.Fill(_phraseOf, -1);
        for (int p = _phrases.Count - 1; p >= 0; p--)
            if (_phraseOf[_phrases[p].Last] < 0) Array.Fill(_phraseOf, p, _phrases[p].First, _phrases[p].Last - _phrases[p].First + 1);
    }

    public int Count => _phrases.Count;

    public Phrase this[int phrase] => _phrases[phrase];

    /// <summary>The phrase that covers a token, the outer one of "Smith's plan", or <see cref="Phrase.None"/>.</summary>
    public Phrase At(int token)
        => (uint)token < (uint)_phraseOf.Length && _phraseOf[token] >= 0 ? _phrases[_phraseOf[token]] : Phrase.None;

    /// <summary>A phrase's number; -1 for one that was put together elsewhere.</summary>
    public int NumberOf(Phrase phrase)
    {
        for (int number = _phraseOf[phrase.Last]; number >= 0 && _phrases[number].Last >= phrase.First; number--)
            if (_phrases[number].First == phrase.First && _phrases[number].Last == phrase.Last) return number;
        return -1;
    }

    /// <summary>The number of the first phrase that begins at or after a token.</summary>
    public int FirstFrom(int token)
    {
        int low = 0, high = _phrases.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_phrases[middle].First < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
