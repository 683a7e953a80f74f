namespace SearchEngine.News;

/// <summary>
/// Finds the subject of a verb of speech: before it, past adverbs and auxiliaries and past what is set between commas
/// ("Smith, a former minister, said"); behind it ("said Smith"); or that of an earlier verb of the sentence.
/// </summary>
internal readonly ref struct SubjectFinder(Passage passage, PhraseIndex phrases)
{
    private readonly List<Token> _tokens = passage.Tokens;

    /// <summary>The subject that ends at a token or before the commas there; <see cref="Phrase.None"/> when there is none beside the verb.</summary>
    /// <param name="token">The token left of the verb group.</param>
    public Phrase Before(int token, Sentence sentence)
    {
        if (token < sentence.First || passage.IsQuoted(token)) return Phrase.None;
        token = SkipTimeBack(SkipBracketsBack(token, sentence), sentence);
        if (token < sentence.First || passage.IsQuoted(token)) return Phrase.None;
        if (_tokens[token].Kind is TokenKind.Comma or TokenKind.Dash) return BeforeAside(token, sentence);
        if (passage.IsWord(token, "who") || passage.IsWord(token, "which") || passage.IsWord(token, "that")) return Antecedent(token, sentence);
        var phrase = phrases.At(token);
        return phrase.IsNone ? Phrase.None : WithoutAttachment(phrase, sentence);
    }

    /// <summary>"said Smith": the phrase right behind the verb.</summary>
    public Phrase After(int token, Sentence sentence)
    {
        if (token >= sentence.End || passage.IsQuoted(token)) return Phrase.None;
        var phrase = phrases.At(token);
        return phrase.First == token && phrase.CanSpeak ? phrase : Phrase.None;
    }

    /// <summary>The subject of the sentence's main clause, looked for before a token.</summary>
    public Phrase OfClause(Sentence sentence, int before)
    {
        for (int p = phrases.FirstFrom(sentence.First); p < phrases.Count && phrases[p].Last < before; p++)
        {
            var phrase = phrases[p];
            if (passage.IsQuoted(phrase.First) || !phrase.CanSpeak || IsAttached(phrase, sentence)) continue;
            if (IsFollowedByVerb(phrase, sentence)) return phrase;
        }
        return Phrase.None;
    }

    /// <summary>"The minister on Tuesday said".</summary>
    private int SkipTimeBack(int token, Sentence sentence)
    {
        int i = token;
        while (i > sentence.First && !passage.IsQuoted(i) && (_tokens[i].Is(WordTraits.Day | WordTraits.Month) || (_tokens[i].Kind == TokenKind.Number && _tokens[i - 1].Is(WordTraits.Month)))) i--;
        if (i == token) return token;
        return passage.IsWord(i, "on") || passage.IsWord(i, "in") ? i - 1 : i;
    }

    private int SkipBracketsBack(int token, Sentence sentence)
    {
        if (_tokens[token].Kind != TokenKind.Close) return token;
        for (int i = token; i >= sentence.First; i--)
            if (_tokens[i].Kind == TokenKind.Open) return i - 1;
        return token;
    }

    /// <summary>The clause begins with a name that a comma follows, and everything from there to the verb is said of that name.</summary>
    private Phrase BeforeAside(int comma, Sentence sentence)
    {
        int start = ClauseStart(comma, sentence);
        for (int p = phrases.FirstFrom(start); p < phrases.Count && phrases[p].Last < comma; p++)
        {
            var phrase = phrases[p];
            if (!phrase.CanSpeak || IsAttached(phrase, sentence)) continue;
            int next = SkipBrackets(phrase.Last + 1);
            if (phrase.Kind == PhraseKind.Pronoun) return Phrase.None;
            if (next < comma && _tokens[next].Kind is TokenKind.Comma or TokenKind.Dash) return phrase;
            if (next < comma && (_tokens[next].Is(WordTraits.Preposition) && IsChainToComma(next, comma))) return phrase;
        }
        return Phrase.None;
    }

    /// <summary>"the head of the agency, John Smith, said": only nouns and prepositions up to the next comma.</summary>
    private bool IsChainToComma(int from, int comma)
    {
        for (int i = from; i < comma; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma) return true;
            if (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.Reporting) && phrases.At(i).IsNone) return false;
        }
        return false;
    }

    private int SkipBrackets(int token)
    {
        if (token >= _tokens.Count || _tokens[token].Kind != TokenKind.Open) return token;
        while (token < _tokens.Count && _tokens[token].Kind != TokenKind.Close) token++;
        return token + 1;
    }

    /// <summary>The token after the last quotation before the comma, or the sentence's first.</summary>
    private int ClauseStart(int comma, Sentence sentence)
    {
        for (int i = comma; i >= sentence.First; i--)
            if (passage.IsQuoted(i)) return i + 1;
        return sentence.First;
    }

    private Phrase Antecedent(int relative, Sentence sentence)
    {
        int token = relative - 1;
        if (token >= sentence.First && _tokens[token].Kind == TokenKind.Comma) token--;
        if (token < sentence.First || passage.IsQuoted(token)) return Phrase.None;
        var phrase = phrases.At(token);
        return phrase.CanSpeak ? phrase : Phrase.None;
    }

    /// <summary>"A spokesman for the ministry said": steps back from what is attached to what it is attached to.</summary>
    private Phrase WithoutAttachment(Phrase phrase, Sentence sentence)
    {
        var best = phrase;
        if (IsNameAfterOffice(phrase)) return phrase;
        while (best.First - 2 >= sentence.First && _tokens[best.First - 1].Is(WordTraits.Preposition) && !passage.IsQuoted(best.First - 1))
        {
            var outer = phrases.At(best.First - 2);
            if (outer.IsNone || outer.Last != best.First - 2) break;
            best = outer;
        }
        return IsAttached(best, sentence) && best != phrase ? phrase : best;
    }

    /// <summary>"special rapporteur on extrajudicial killings Mary Stone": the name is not the killings' but the rapporteur's.</summary>
    private bool IsNameAfterOffice(Phrase phrase)
        => phrase.Kind == PhraseKind.Person && (phrase.NameFirst == phrase.First ? false : _tokens[phrase.First].IsLower && !_tokens[phrase.First].Is(WordTraits.Determiner | WordTraits.Possessive));

    private bool IsAttached(Phrase phrase, Sentence sentence)
        => phrase.First > sentence.First && _tokens[phrase.First - 1].IsWord && _tokens[phrase.First - 1].Is(WordTraits.Preposition) && !_tokens[phrase.First - 1].Is(WordTraits.Subordinator);

    private bool IsFollowedByVerb(Phrase phrase, Sentence sentence)
    {
        int i = SkipBrackets(phrase.Last + 1);
        while (i < sentence.End && _tokens[i].Is(WordTraits.Adverb)) i++;
        if (i >= sentence.End || passage.IsQuoted(i)) return false;
        if (_tokens[i].Kind == TokenKind.Comma || _tokens[i].Is(WordTraits.Preposition)) return phrase.HasName || phrase.Kind == PhraseKind.PersonDescription;
        return _tokens[i].IsLower && (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.VerbForm) || passage.WordAt(i).EndsWith("ed") || passage.WordAt(i).EndsWith("s"));
    }
}
