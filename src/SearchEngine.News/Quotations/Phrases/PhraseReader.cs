namespace SearchEngine.News;

/// <summary>
/// Cuts a passage into noun phrases. There is no grammar of English here, only what its words tell: a phrase begins at
/// a determiner, a capital or a noun and runs to the next verb, preposition or sign. Names joined by "of" stay whole
/// when they begin with an office or a body ("Secretary of State").
/// </summary>
internal ref struct PhraseReader(Passage passage)
{
    private const WordTraits NeverInside = WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative
        | WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Question;

    private readonly List<Token> _tokens = passage.Tokens;
    private readonly List<Phrase> _phrases = [];

    /// <returns>All phrases in the order of the text, those in quotations included.</returns>
    public static List<Phrase> Read(Passage passage)
    {
        var reader = new PhraseReader(passage);
        foreach (var sentence in passage.Sentences) reader.ReadSentence(sentence);
        return reader._phrases;
    }

    private readonly void ReadSentence(Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (IsPronoun(i)) _phrases.Add(PronounAt(i));
            else if (Begins(i)) i = ReadPhrase(i, sentence);
        }
    }

    private readonly bool IsPronoun(int i)
        => _tokens[i].IsWord && _tokens[i].Is(WordTraits.Pronoun) && !(_tokens[i].Is(WordTraits.Possessive) && Begins(i + 1)) && _tokens[i].Length < 6;

    private readonly Phrase PronounAt(int i)
    {
        var word = passage.WordAt(i);
        var gender = word.ToString().ToLowerInvariant() switch
        {
            "he" or "him" => Gender.Male,
            "she" or "her" => Gender.Female,
            "it" => Gender.Neuter,
            _ => Gender.Unknown,
        };
        bool plural = word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("them", StringComparison.OrdinalIgnoreCase);
        return new Phrase(i, i, i, PhraseKind.Pronoun, -1, -1, gender, plural);
    }

    private readonly bool Begins(int i)
    {
        if (i >= _tokens.Count) return false;
        var token = _tokens[i];
        if (token.Kind == TokenKind.Number) return true;
        if (!token.IsWord) return false;
        if (token.Is(WordTraits.Determiner | WordTraits.Possessive)) return !passage.IsWord(i, "that") || NounFollows(i);
        if (token.Capital) return IsNameWord(i);
        return !token.Is(NeverInside | WordTraits.Adverb | WordTraits.Time) && (!token.Is(WordTraits.VerbForm) || token.Is(WordTraits.Noun)) && !IsAdverb(i);
    }

    private readonly bool NounFollows(int i) => i + 1 < _tokens.Count && _tokens[i + 1].IsLower && _tokens[i + 1].Is(WordTraits.Noun);

    private readonly bool IsAdverb(int i)
        => _tokens[i].IsLower && _tokens[i].Length > 4 && passage.WordAt(i).EndsWith("ly") && !_tokens[i].Is(WordTraits.Noun);

    /// <summary>A capital word that can be part of a name: not one that is grammar with a capital at the head of a sentence.</summary>
    private readonly bool IsNameWord(int i)
    {
        var token = _tokens[i];
        if (!token.Is(NeverInside | WordTraits.Adverb)) return !IsCapitalVerb(i);
        return !IsSentenceStart(i) && i > 0 && _tokens[i - 1].Capital && !token.Is(NeverInside & ~WordTraits.Auxiliary);
    }

    private readonly bool IsCapitalVerb(int i)
        => IsSentenceStart(i) && _tokens[i].Is(WordTraits.VerbForm) && !_tokens[i].Is(WordTraits.Noun | WordTraits.GivenName);

    private readonly bool IsSentenceStart(int i)
        => i == 0 || i == passage.Sentences[passage.SentenceOf(i)].First || _tokens[i - 1].Kind is TokenKind.Mark or TokenKind.Terminal or TokenKind.Colon or TokenKind.Symbol;

    private readonly int ReadPhrase(int first, Sentence sentence)
    {
        int last = first;
        while (last + 1 < sentence.End && passage.RegionOf(last + 1) == passage.RegionOf(first))
        {
            int extended = Extend(first, last);
            if (extended == last) break;
            last = extended;
        }
        if (_tokens[last].Kind == TokenKind.Possessive && last > first) last--;
        _phrases.Add(new PhraseTyper(passage, first, last, IsSentenceStart(first)).Type());
        return last;
    }

    /// <returns>The last token after taking in the next one or more, or <paramref name="last"/> when the phrase is at its end.</returns>
    private readonly int Extend(int first, int last)
    {
        var next = _tokens[last + 1];
        if (next.Kind == TokenKind.Possessive) return Begins(last + 2) || IsAdjective(last + 2) ? last + 1 : last;
        if (next.Kind == TokenKind.Number) return last + 1;
        if (next.Kind == TokenKind.Symbol) return passage.IsWord(last + 1, "&") ? last + 1 : last;
        if (!next.IsWord) return last;
        if (JoinsName(last, out int joined)) return joined;
        if (next.Capital) return IsNameWord(last + 1) ? last + 1 : last;
        return TakesLower(first, last) ? last + 1 : last;
    }

    private readonly bool IsAdjective(int i) => i < _tokens.Count && _tokens[i].IsLower && !_tokens[i].Is(NeverInside);

    /// <summary>"University of Leeds", "Department of Homeland Security", "Leonardo de Souza".</summary>
    private readonly bool JoinsName(int last, out int joined)
    {
        joined = last;
        int next = last + 1;
        if (!_tokens[last].Capital || !_tokens[last].IsWord || !_tokens[next].IsLower) return false;
        int capital = next + 1;
        bool of = passage.IsWord(next, "of") && _tokens[last].Is(WordTraits.Noun | WordTraits.Corporate | WordTraits.Title);
        if (of && passage.IsWord(capital, "the")) capital++;
        if (!of && !_tokens[next].Is(WordTraits.Particle)) return false;
        if (!of && capital < _tokens.Count && _tokens[capital].Is(WordTraits.Particle) && _tokens[capital].IsLower) capital++;
        if (capital >= _tokens.Count || !_tokens[capital].Capital || _tokens[capital].Is(NeverInside)) return false;
        joined = capital;
        return true;
    }

    private readonly bool TakesLower(int first, int last)
    {
        var next = _tokens[last + 1];
        if (next.Is(NeverInside) && !next.Is(WordTraits.Noun)) return false;
        bool afterDeterminer = _tokens[last].Is(WordTraits.Determiner | WordTraits.Possessive) || _tokens[last].Kind == TokenKind.Possessive;
        if (afterDeterminer) return !next.Is(WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Preposition);
        if (next.Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Adverb) || IsAdverb(last + 1)) return false;
        if (next.Is(WordTraits.Time)) return false;
        if (!next.Is(WordTraits.VerbForm)) return true;
        return IsNounNotVerb(last + 1, first);
    }

    /// <summary>"the Smith campaign report said": a word that may be noun or verb, before another verb, is a noun.</summary>
    private readonly bool IsNounNotVerb(int i, int first)
    {
        if (!_tokens[i].Is(WordTraits.Noun) || i + 1 >= _tokens.Count) return false;
        var after = _tokens[i + 1];
        return after.Is(WordTraits.Auxiliary | WordTraits.FiniteVerb) && after.IsLower && _tokens[first].IsWord;
    }
}
