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

    private readonly TokenList _tokens = passage.Tokens;
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
            if (IsPronoun(i)) _phrases.Add(PronounAt(passage, i));
            else if (Begins(i)) i = ReadPhrase(i, sentence);
        }
    }

    private readonly bool IsPronoun(int i)
        => _tokens[i].IsWord && _tokens[i].Is(WordTraits.Pronoun) && !(_tokens[i].Is(WordTraits.Possessive) && Begins(i + 1));

    /// <summary>The phrase that a pronoun is, a possessive one too.</summary>
    public static Phrase PronounAt(Passage passage, int i)
    {
        var word = passage.WordAt(i);
        bool Begins(string start) => passage.WordAt(i).StartsWith(start, StringComparison.OrdinalIgnoreCase);
        var gender = Begins("he") && !Begins("her") ? Gender.Male
            : Begins("hi") ? Gender.Male
            : Begins("she") || Begins("her") ? Gender.Female
            : Begins("it") ? Gender.Neuter
            : Gender.Unknown;
        return new Phrase(i, i, i, PhraseKind.Pronoun, -1, -1, gender, word.Length > 3 && Begins("the"));
    }

    private readonly bool Begins(int i)
    {
        if (i >= _tokens.Count) return false;
        var token = _tokens[i];
        if (token.Kind == TokenKind.Number) return !passage.WordAt(i).Contains(':');
        if (!token.IsWord) return false;
        if (token.Is(WordTraits.Determiner | WordTraits.Possessive)) return !passage.IsWord(i, "that") || NounFollows(i);
        if (token.Capital) return IsNameWord(i);
        if (token.Is(NeverInside | WordTraits.Adverb | WordTraits.Time) || IsAdverb(i)) return false;
        return token.Is(WordTraits.VerbForm) ? BeginsWithVerbForm(i) : !IsPastBeforeObject(i);
    }

    /// <summary>"contacted the minister": a word in -ed with an object behind it is a verb.</summary>
    private readonly bool IsPastBeforeObject(int i)
        => passage.WordAt(i).EndsWith("ed") && !_tokens[i].Is(WordTraits.Noun) && i + 1 < _tokens.Count
            && (_tokens[i + 1].Capital || _tokens[i + 1].Kind == TokenKind.Number || _tokens[i + 1].Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Object));

    /// <summary>"minister of works", "report says", "retired general": a word that may be a verb begins a phrase behind "of", before a verb, or where only an adjective can stand.</summary>
    private readonly bool BeginsWithVerbForm(int i)
    {
        if (_tokens[i].Is(WordTraits.BaseVerb | WordTraits.ThirdPerson) && i > 0 && passage.IsWord(i - 1, "of")) return true;
        if (i + 1 >= _tokens.Count || !_tokens[i + 1].IsWord) return false;
        var next = _tokens[i + 1];
        if (_tokens[i].Is(WordTraits.Noun) && next.IsLower && next.Is(WordTraits.Auxiliary | WordTraits.FiniteVerb)) return true;
        bool clauseStart = i > 0 && (_tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Mark);
        return clauseStart && _tokens[i].Is(WordTraits.PastParticiple) && !_tokens[i].Is(WordTraits.Reporting) && next.Is(WordTraits.Noun | WordTraits.Title | WordTraits.Demonym | WordTraits.Place);
    }

    private readonly bool NounFollows(int i) => i + 1 < _tokens.Count && _tokens[i + 1].IsLower && _tokens[i + 1].Is(WordTraits.Noun);

    private readonly bool IsAdverb(int i)
        => _tokens[i].IsLower && _tokens[i].Length > 4 && passage.WordAt(i).EndsWith("ly") && !_tokens[i].Is(WordTraits.Noun);

    /// <summary>A capital word that can be part of a name: not one that is grammar with a capital at the head of a sentence.</summary>
    private readonly bool IsNameWord(int i)
    {
        var token = _tokens[i];
        if (token.Is(WordTraits.Day | WordTraits.Month) && !IsNamedAfterDay(i)) return false;
        if (token.Is(WordTraits.Time) && IsSentenceStart(i) && !token.Is(WordTraits.GivenName)) return false;
        bool isGivenName = token.Is(WordTraits.GivenName) && !IsSentenceStart(i);
        if (isGivenName || !token.Is(NeverInside | WordTraits.Adverb)) return !IsCapitalVerb(i) && (!IsSentenceStart(i) || IsNameAtStart(i));
        return !IsSentenceStart(i) && i > 0 && _tokens[i - 1].Capital && !token.Is(NeverInside & ~WordTraits.Auxiliary);
    }

    /// <summary>April Jones, or ", Sunday Okoro," and "said Sunday Okoro,".</summary>
    private readonly bool IsNamedAfterDay(int i)
        => i + 2 < _tokens.Count && _tokens[i + 1].Capital && !_tokens[i + 1].Is(WordTraits.Time)
            && (_tokens[i].Is(WordTraits.GivenName)
                || (i > 0 && _tokens[i].Is(WordTraits.Day) && _tokens[i + 2].Kind == TokenKind.Comma && (_tokens[i - 1].Kind == TokenKind.Comma || IsCueBehindQuotation(i - 1))));

    /// <summary>“…,” said: who it was comes next.</summary>
    private readonly bool IsCueBehindQuotation(int i) => i > 0 && _tokens[i].Is(WordTraits.Reporting) && passage.IsQuoted(i - 1);

    /// <summary>A word that no list knows, alone at the head of a sentence: a name if it is one elsewhere, or stands like one.</summary>
    private readonly bool IsNameAtStart(int i)
    {
        var token = _tokens[i];
        if (i + 1 >= _tokens.Count) return true;
        var next = _tokens[i + 1];
        if (next.Is(WordTraits.GivenName | WordTraits.Title) && next.Capital && !token.Is(WordTraits.GivenName) && passage.WordAt(i).EndsWith("ing")) return false;
        if (token.Traits != WordTraits.None) return true;
        if (next.Capital || next.Kind is TokenKind.Possessive or TokenKind.Comma or TokenKind.Open or TokenKind.Colon || passage.IsNameInside(i)) return true;
        return next.IsLower && !passage.WordAt(i).EndsWith("ing") && (next.Is(WordTraits.Auxiliary | WordTraits.VerbForm | WordTraits.Adverb | WordTraits.Relative) || LooksLikeVerb(i + 1) || passage.IsWord(i + 1, "and"));
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
        AddOwners(first, last);
        _phrases.Add(new PhraseTyper(passage, first, last, IsSentenceStart(first)).Type());
        return last;
    }

    /// <summary>"Mayor Smith's new plan" is a phrase with a phrase in it.</summary>
    private readonly void AddOwners(int first, int last)
    {
        for (int i = last; i > first; i--)
            if (_tokens[i].Kind == TokenKind.Possessive)
            {
                _phrases.Add(new PhraseTyper(passage, first, i - 1, IsSentenceStart(first)).Type());
                return;
            }
    }

    /// <returns>The last token after taking in the next one or more, or <paramref name="last"/> when the phrase is at its end.</returns>
    private readonly int Extend(int first, int last)
    {
        var next = _tokens[last + 1];
        if (next.Kind == TokenKind.Possessive) return Begins(last + 2) || IsAdjective(last + 2) ? last + 1 : last;
        if (next.Kind == TokenKind.Number) return last + 1;
        if (next.Kind == TokenKind.Symbol) return passage.IsWord(last + 1, "&") ? last + 1 : last;
        if (!next.IsWord || (last == first && IsIndefinite(first))) return last;
        if (JoinsName(last, out int joined)) return joined;
        if (next.Capital) return IsNameWord(last + 1) && !BeginsNewName(last + 1) ? last + 1 : last;
        return TakesLower(first, last) ? last + 1 : last;
    }

    /// <summary>"something Smith denies": a phrase by itself.</summary>
    private readonly bool IsIndefinite(int i) => passage.WordAt(i) is "something" or "anything" or "everything" or "someone" or "somebody" or "everyone" or "everybody" or "anyone" or "anybody";

    /// <summary>"told Hussein Iraqi President Salih", "told Hussein Iran intends": two names with nothing between them.</summary>
    private readonly bool BeginsNewName(int i)
    {
        var before = _tokens[i - 1];
        if (i + 2 >= _tokens.Count || !before.Capital || before.Traits != WordTraits.None) return false;
        if (_tokens[i].Is(WordTraits.Demonym)) return _tokens[i + 1].Capital && (_tokens[i + 1].Is(WordTraits.PersonRole | WordTraits.Title) || _tokens[i + 2].Is(WordTraits.PersonRole));
        return _tokens[i].Is(WordTraits.Place) && _tokens[i + 1].IsLower && _tokens[i + 1].Is(WordTraits.Auxiliary | WordTraits.ThirdPerson) && !_tokens[i + 1].Is(WordTraits.Reporting);
    }

    private readonly bool IsAdjective(int i) => i < _tokens.Count && _tokens[i].IsLower && !_tokens[i].Is(NeverInside);

    /// <summary>"University of Leeds", "Department of Homeland Security", "Leonardo de Souza".</summary>
    private readonly bool JoinsName(int last, out int joined)
    {
        joined = last;
        int next = last + 1;
        if (!_tokens[last].Capital || !_tokens[last].IsWord || !_tokens[next].IsLower) return false;
        int capital = next + 1;
        bool of = passage.IsWord(next, "of") && _tokens[last].Is(WordTraits.Role | WordTraits.Body | WordTraits.Corporate);
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
        if (afterDeterminer) return !next.Is(WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Preposition) && !(next.Is(WordTraits.Reporting) && _tokens[last].Is(WordTraits.Noun));
        if (next.Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Adverb | WordTraits.Negation) || IsAdverb(last + 1)) return false;
        if (next.Is(WordTraits.Time)) return false;
        if (next.Is(WordTraits.VerbForm)) return IsNounNotVerb(last + 1, first);
        bool complete = _tokens[last].Capital || _tokens[last].Is(WordTraits.Noun);
        return !complete || next.Is(WordTraits.Noun) || !LooksLikeVerb(last + 1);
    }

    /// <summary>"Smith waving", "a source involved": after a name or a noun for a person a word of that ending belongs to a verb.</summary>
    private readonly bool LooksLikeVerb(int i)
    {
        var word = passage.WordAt(i);
        return word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("ing"));
    }

    /// <summary>"the Smith campaign report said", "six states": a word that may be noun or verb is a noun before another verb, and where the phrase still lacks one.</summary>
    private readonly bool IsNounNotVerb(int i, int first)
    {
        if (!_tokens[i].Is(WordTraits.Noun) || i + 1 >= _tokens.Count) return false;
        if (!_tokens[i - 1].Is(WordTraits.Noun) && (_tokens[i - 1].IsLower || _tokens[i - 1].Kind == TokenKind.Number || (_tokens[i - 1].Is(WordTraits.Demonym) && !passage.WordAt(i - 1).EndsWith("s")))) return true;
        var after = _tokens[i + 1];
        return after.Is(WordTraits.Auxiliary | WordTraits.FiniteVerb) && after.IsLower && _tokens[first].IsWord;
    }
}
