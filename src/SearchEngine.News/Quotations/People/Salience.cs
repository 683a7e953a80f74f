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
        if (_speaking.Contains(mention)) score += 15;
        int start = GroupStart(phrase);
        if (IsSubject(start, phrase)) score += 15;
        if (start > 0 && passage.Tokens[start - 1].Is(WordTraits.Preposition)) score -= 10;
        if (phrase.Last + 1 < passage.Tokens.Count && passage.Tokens[phrase.Last + 1].Kind == TokenKind.Possessive) score -= 6;
        return score;
    }

    /// <summary>At the head of a sentence, or behind the comma of what stands at its head and before a verb.</summary>
    private bool IsSubject(int start, Phrase phrase)
    {
        if (start == passage.Sentences[passage.SentenceOf(start)].First) return true;
        if (start == 0 || passage.Tokens[start - 1].Kind != TokenKind.Comma) return false;
        int next = phrase.Last + 1;
        while (next < passage.Tokens.Count && passage.Tokens[next].IsLower && (passage.Tokens[next].Is(WordTraits.Adverb) || passage.WordAt(next).EndsWith("ly"))) next++;
        return next < passage.Tokens.Count && passage.Tokens[next].IsLower && passage.Tokens[next].Is(WordTraits.Auxiliary | WordTraits.FiniteVerb);
    }

    /// <summary>A name in apposition stands where its description does: "The minister, Ann Lee, left".</summary>
    private int GroupStart(Phrase phrase)
    {
        if (phrase.First < 2 || passage.Tokens[phrase.First - 1].Kind != TokenKind.Comma) return phrase.First;
        var before = phrases.At(phrase.First - 2);
        return !before.HasName && before.Kind == PhraseKind.PersonDescription ? before.First : phrase.First;
    }
}
