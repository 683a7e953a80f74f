namespace SearchEngine.News;

/// <summary>
/// How much a mention stands in the foreground for a word that comes after it. Near beats far, one who speaks or is the
/// subject of a sentence beats one who is merely mentioned.
/// </summary>
internal sealed class Salience(Passage passage, PhraseIndex phrases)
{
    private const int SentenceApart = 16;
    private readonly HashSet<int> _speaking = [];

    public void NoteSpeaker(int phrase) => _speaking.Add(phrase);

    public bool HasSpoken(int phrase) => _speaking.Contains(phrase);

    /// <param name="mention">The phrase's number.</param>
    /// <param name="distance">Sentences between the mention and the word.</param>
    public int Of(int mention, int distance)
    {
        var phrase = phrases[mention];
        int score = -SentenceApart * distance;
        if (_speaking.Contains(mention)) score += 20;
        if (phrase.First == passage.Sentences[passage.SentenceOf(phrase.First)].First) score += 15;
        if (phrase.First > 0 && passage.Tokens[phrase.First - 1].Is(WordTraits.Preposition)) score -= 10;
        if (phrase.Last + 1 < passage.Tokens.Count && passage.Tokens[phrase.Last + 1].Kind == TokenKind.Possessive) score -= 6;
        return score;
    }
}
