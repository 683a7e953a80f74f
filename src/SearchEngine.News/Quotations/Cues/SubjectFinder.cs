namespace SearchEngine.News;

/// <summary>
/// Finds the subject of a verb of speech: before it, past adverbs and auxiliaries and past what is set between commas
/// ("Smith, a former minister, said"); behind it ("said Smith"); or that of an earlier verb of the sentence.
/// </summary>
internal readonly ref struct SubjectFinder(Passage passage, PhraseIndex phrases)
{
    private readonly TokenList _tokens = passage.Tokens;

    /// <summary>The subject that ends at a token or before the commas there; <see cref="Phrase.None"/> when there is none beside the verb.</summary>
    /// <param name="token">The token left of the verb group.</param>
    public Phrase Before(int token, Sentence sentence)
    {
        token = SkipTimeBack(SkipBracketsBack(token, sentence), sentence);
        if (token < sentence.First || passage.IsQuoted(token)) return Phrase.None;
        if (_tokens[token].Kind is TokenKind.Comma or TokenKind.Dash) return BeforeAside(token, sentence);
        if (IsRelative(token)) return Antecedent(token, sentence);
        var phrase = phrases.At(token);
        if (phrase.IsNone) return Phrase.None;
        var subject = WithoutAttachment(phrase, sentence);
        if (!subject.CanSpeak && IsAttached(subject, sentence) && OfClause(sentence, token) is { IsNone: false } main) return main;
        return WithPartner(subject, sentence);
    }

    /// <summary>"said Smith": the phrase right behind the verb.</summary>
    /// <param name="anyone">True takes any noun for a speaker: behind a quotation nothing else can stand there.</param>
    public Phrase After(int token, Sentence sentence, bool anyone = false)
    {
        if (token >= sentence.End || passage.IsQuoted(token)) return Phrase.None;
        var phrase = phrases.At(token);
        if (anyone && phrase.IsNone && _tokens[token].IsLower && _tokens[token].Is(WordTraits.VerbForm) && token + 1 < sentence.End && phrases.At(token + 1) is { HasName: true } led && led.First == token + 1) (token, phrase) = (token + 1, led);
        if (phrase.First != token || (!phrase.CanSpeak && !anyone)) return Phrase.None;
        var partner = phrases.At(phrase.Last + 2);
        return partner.First == phrase.Last + 2 && passage.IsWord(phrase.Last + 1, "and") && partner.HasName && phrase.HasName && partner.Last < sentence.End
            ? Both(phrase, partner) : phrase;
    }

    /// <summary>The subject of the sentence's main clause, looked for before a token.</summary>
    public Phrase OfClause(Sentence sentence, int before)
    {
        for (int p = phrases.FirstFrom(MainClause(sentence, before)); p < phrases.Count && phrases[p].Last < before; p++)
        {
            var phrase = phrases[p];
            if (passage.IsQuoted(phrase.First) || !phrase.CanSpeak || IsAttached(phrase, sentence) || IsRelative(phrase.First)) continue;
            if (IsFollowedByVerb(phrase, sentence)) return WithPartner(phrase, sentence);
        }
        return Phrase.None;
    }

    /// <summary>The person or pronoun that begins at a token, when a verb or what is said of a name follows.</summary>
    public Phrase OfVerb(int token, Sentence sentence)
    {
        var phrase = phrases.At(token);
        return phrase.First == token && phrase.Kind is PhraseKind.Pronoun or PhraseKind.Person or PhraseKind.Name or PhraseKind.PersonDescription && IsFollowedByVerb(phrase, sentence) ? phrase : Phrase.None;
    }

    /// <summary>Behind the comma of "When Smith resigned, " the main clause begins; else with the sentence.</summary>
    private int MainClause(Sentence sentence, int before)
    {
        if (!_tokens[sentence.First].Is(WordTraits.Subordinator)) return sentence.First;
        for (int i = sentence.First; i < before; i++)
            if (!passage.IsQuoted(i) && _tokens[i].Kind == TokenKind.Comma) return i + 1;
        return sentence.First;
    }

    public bool IsRelative(int token) => passage.IsWord(token, "who") || passage.IsWord(token, "which") || passage.IsWord(token, "that");

    /// <summary>"The minister on Tuesday said", "Smith earlier this week called".</summary>
    private int SkipTimeBack(int token, Sentence sentence)
    {
        int i = token;
        while (i > sentence.First && !passage.IsQuoted(i))
        {
            var phrase = phrases.At(i);
            if (!phrase.IsNone && phrase.Kind == PhraseKind.Thing && _tokens[phrase.Head].Is(WordTraits.Time) && _tokens[phrase.Head].IsLower) i = phrase.First - 1;
            else if (_tokens[i].Is(WordTraits.Day | WordTraits.Month) || (_tokens[i].IsLower && _tokens[i].Is(WordTraits.Time) && phrase.IsNone)
                || (i < token && _tokens[i].Is(WordTraits.Adverb)) || (_tokens[i].Kind == TokenKind.Number && _tokens[i - 1].Is(WordTraits.Month))) i--;
            else break;
        }
        if (i == token || i < sentence.First) return token;
        return passage.IsWord(i, "on") || passage.IsWord(i, "in") || passage.IsWord(i, "at") ? i - 1 : i;
    }

    private int SkipBracketsBack(int token, Sentence sentence)
    {
        if (token < sentence.First || _tokens[token].Kind != TokenKind.Close) return token;
        for (int i = token; i >= sentence.First; i--)
            if (_tokens[i].Kind == TokenKind.Open) return i - 1;
        return token;
    }

    /// <summary>The clause begins with a name that a comma follows, and everything from there to the verb is said of that name.</summary>
    private Phrase BeforeAside(int comma, Sentence sentence)
    {
        int start = ClauseStart(comma, sentence);
        var apposed = phrases.At(comma - 1);
        if (apposed.Last == comma - 1 && !BeginsWithPerson(start) && IsApposed(apposed, start)) return apposed;
        var document = Phrase.None;
        for (int p = phrases.FirstFrom(start); p < phrases.Count && phrases[p].Last < comma; p++)
        {
            var phrase = phrases[p];
            if (!phrase.CanSpeak || IsAttached(phrase, sentence)) continue;
            if (phrase.Kind == PhraseKind.Pronoun) return document;
            int next = SkipBrackets(phrase.Last + 1);
            if (next < comma && _tokens[next].Kind is TokenKind.Comma or TokenKind.Dash) return phrase;
            if (next < comma && _tokens[next].Is(WordTraits.Preposition) && IsChainToComma(next, comma)) return phrase;
            if (phrase.Kind == PhraseKind.Document && phrase.First == start) document = phrase;
        }
        return document;
    }

    /// <summary>"The minister of works, Ann Lee, said": a name behind the comma of its description.</summary>
    private bool IsApposed(Phrase name, int start)
        => name.HasName && name.First > start && _tokens[name.First - 1].Kind == TokenKind.Comma && DescriptionBefore(name.First - 1, start) >= 0;

    /// <summary>"Ann Lee, head of works at the university, Tolm, said": all that follows is said of her.</summary>
    private bool BeginsWithPerson(int start)
        => phrases.At(start) is { Kind: PhraseKind.Person, HasName: true } person && _tokens[person.Last + 1].Kind == TokenKind.Comma;

    /// <summary>Where a subject's group begins: at its description in "The minister of works, Ann Lee, said".</summary>
    public int GroupStart(Phrase subject, Sentence sentence)
    {
        int comma = subject.First - 1;
        bool apposed = subject.HasName && comma > sentence.First && _tokens[comma].Kind == TokenKind.Comma && _tokens[subject.Last + 1].Kind == TokenKind.Comma;
        return apposed && DescriptionBefore(comma, ClauseStart(comma, sentence)) is var first and >= 0 ? first : subject.First;
    }

    /// <summary>The first token of a description without a name that ends at a comma and begins a clause, with what is attached to it; -1 for none.</summary>
    private int DescriptionBefore(int comma, int start)
    {
        int i = comma - 1;
        while (i >= start)
        {
            var phrase = phrases.At(i);
            if (phrase.IsNone || phrase.Last != i) return -1;
            if (phrase.First == start || !_tokens[phrase.First - 1].IsWord || _tokens[phrase.First - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator)) return phrase.HasName ? -1 : phrase.First;
            if (!_tokens[phrase.First - 1].Is(WordTraits.Preposition)) return -1;
            i = phrase.First - 2;
        }
        return -1;
    }

    /// <summary>"the head of the agency, John Smith, said": only nouns and prepositions up to the next comma, or the one before the verb.</summary>
    private bool IsChainToComma(int from, int comma)
    {
        for (int i = from; i < comma; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma) return true;
            if (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.Reporting) && phrases.At(i).IsNone) return false;
        }
        return true;
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
            if (passage.IsQuoted(i) && passage.Regions[passage.RegionOf(i)].EndsClause) return i + 1;
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
            if (outer.IsNone && best.First - 3 >= sentence.First && (IsPastParticiple(best.First - 2) || IsLooseAdjective(best.First - 2)) && phrases.At(best.First - 3) is { IsNone: false } obtained)
            {
                best = obtained;
                continue;
            }

            if (outer.IsNone || outer.Last != best.First - 2) break;
            best = outer;
        }
        return IsAttached(best, sentence) && best != phrase ? phrase : best;
    }

    /// <summary>"a source close to the talks": adjectives that stand behind their noun with what belongs to them.</summary>
    private bool IsLooseAdjective(int token) => passage.WordAt(token) is "close" or "familiar" or "loyal" or "opposed" or "privy" or "sympathetic";

    /// <summary>"a letter obtained by the agency".</summary>
    private bool IsPastParticiple(int token) => _tokens[token].Is(WordTraits.PastParticiple) || (_tokens[token].IsLower && passage.WordAt(token).EndsWith("ed"));

    /// <summary>
    /// "special rapporteur on extrajudicial killings Mary Stone", "Undersecretary for Works Mr. Stone": the name is not
    /// the killings' but the rapporteur's.
    /// </summary>
    private bool IsNameAfterOffice(Phrase phrase)
        => phrase.Kind == PhraseKind.Person && phrase.NameFirst != phrase.First
            && ((_tokens[phrase.First].IsLower && !_tokens[phrase.First].Is(WordTraits.Determiner | WordTraits.Possessive))
                || (phrase.NameFirst - phrase.First > 1 && _tokens[phrase.NameFirst - 1].Is(WordTraits.Title) && !_tokens[phrase.First].Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.PersonRole)));

    /// <summary>"Lee and Smith said", "lawyers and experts say": both, when the clause begins with them.</summary>
    private Phrase WithPartner(Phrase phrase, Sentence sentence)
    {
        int and = phrase.First - 1;
        if (and <= sentence.First || !passage.IsWord(and, "and")) return phrase;
        var partner = phrases.At(and - 1);
        if (partner.IsNone || partner.First < sentence.First || !partner.CanSpeak || partner.Kind == PhraseKind.Pronoun || (partner.HasName != phrase.HasName) || IsAttached(partner, sentence)) return phrase;
        bool begins = partner.First == sentence.First || passage.IsQuoted(partner.First - 1) || !_tokens[partner.First - 1].IsWord || _tokens[partner.First - 1].Is(WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative);
        return begins ? Both(partner, phrase) : phrase;
    }

    private static Phrase Both(Phrase left, Phrase right)
        => new(left.First, right.Last, right.Head, PhraseKind.People, -1, -1, Gender.Unknown, true);

    private bool IsAttached(Phrase phrase, Sentence sentence)
        => phrase.First > sentence.First && _tokens[phrase.First - 1].IsWord && _tokens[phrase.First - 1].Is(WordTraits.Preposition) && !_tokens[phrase.First - 1].Is(WordTraits.Subordinator);

    private bool IsFollowedByVerb(Phrase phrase, Sentence sentence)
    {
        int i = SkipBrackets(phrase.Last + 1);
        while (i < sentence.End && _tokens[i].Is(WordTraits.Adverb)) i++;
        if (i >= sentence.End || passage.IsQuoted(i)) return false;
        if (_tokens[i].Kind == TokenKind.Comma && phrase.Kind == PhraseKind.Place) return false;
        if (_tokens[i].Kind == TokenKind.Comma || _tokens[i].Is(WordTraits.Preposition)) return phrase.HasName || phrase.Kind is PhraseKind.PersonDescription or PhraseKind.Body;
        return _tokens[i].IsLower && (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.VerbForm) || passage.WordAt(i).EndsWith("ed") || passage.WordAt(i).EndsWith("s"));
    }
}
