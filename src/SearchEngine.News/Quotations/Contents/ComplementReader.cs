namespace SearchEngine.News;

/// <summary>
/// Steps over what stands between a verb of speech and the words it reports: who was told, where and when
/// ("told reporters in the capital on Monday that").
/// </summary>
internal readonly ref struct ComplementReader(Passage passage, PhraseIndex phrases)
{
    private const int Reach = 24;
    private const int LongestAside = 12;
    private readonly TokenList _tokens = passage.Tokens;

    /// <returns>The first token of what is reported, or the sign before it.</returns>
    public int Skip(Cue cue, Sentence sentence)
    {
        int i = Math.Max(cue.Last, cue.GroupLast) + 1;
        if (cue.Kind == CueKind.Preposition) return AfterSource(cue, i, sentence);
        int that = ThatWithin(i, sentence);
        if (that > 0) return that;
        i = SkipAdverbs(i, sentence);
        if (cue.Has(VerbFrames.Addressee)) i = SkipAddressee(i, sentence);
        for (int before = -1; before != i;)
        {
            before = i;
            i = SkipAdverbs(i, sentence);
            i = SkipPrepositional(i, sentence);
        }
        return AfterAside(i, sentence);
    }

    /// <summary>"explained, in so many words, that": an aside between commas.</summary>
    private int AfterAside(int i, Sentence sentence)
    {
        if (i >= sentence.End || passage.IsQuoted(i) || _tokens[i].Kind != TokenKind.Comma) return i;
        for (int j = i + 1; j + 1 < sentence.End && j < i + LongestAside && !passage.IsQuoted(j); j++)
            if (_tokens[j].Kind == TokenKind.Comma) return passage.IsWord(j + 1, "that") ? j + 1 : i;
        return i;
    }

    /// <summary>A "that" soon after the verb, with nothing but a listener, a place or a time before it.</summary>
    private int ThatWithin(int from, Sentence sentence)
    {
        for (int i = from; i < Math.Min(sentence.End, from + Reach); i++)
        {
            if (passage.IsQuoted(i)) return -1;
            if (passage.IsWord(i, "that")) return i > from && _tokens[i - 1].Is(WordTraits.Preposition) ? -1 : i;
            if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Terminal) return -1;
            if (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.Subject | WordTraits.Reporting | WordTraits.Coordinator) && phrases.At(i).Kind is PhraseKind.Thing or PhraseKind.Pronoun) return -1;
        }
        return -1;
    }

    /// <summary>The comma behind a source, or what follows it at once: "according to the minister the plan failed".</summary>
    private int AfterSource(Cue cue, int i, Sentence sentence)
    {
        int next = i;
        for (int before = -1; before != next;)
        {
            before = next;
            next = SkipPrepositional(next, sentence);
        }
        if (next < sentence.End && !passage.IsQuoted(next) && phrases.At(next).First == next && (_tokens[next].Is(WordTraits.Determiner | WordTraits.Subject) || _tokens[next].Kind == TokenKind.Number)) return next;
        while (i < sentence.End && !passage.IsQuoted(i) && _tokens[i].Kind is not (TokenKind.Comma or TokenKind.Terminal or TokenKind.Semicolon or TokenKind.Dash))
            i++;
        return i >= sentence.End ? i : _tokens[i].Kind switch
        {
            TokenKind.Dash => AfterDashes(i, sentence),
            TokenKind.Comma when cue.Subject.Kind == PhraseKind.PersonDescription => AfterApposed(i, sentence),
            _ => i,
        };
    }

    /// <summary>"according to the fire chief, Ann Lee, the blaze began".</summary>
    private int AfterApposed(int comma, Sentence sentence)
    {
        var name = phrases.At(comma + 1);
        bool closed = name.First == comma + 1 && name.Kind == PhraseKind.Person && name.Last + 2 < sentence.End && _tokens[name.Last + 1].Kind == TokenKind.Comma;
        return closed && _tokens[name.Last + 2].Kind != TokenKind.Number ? name.Last + 1 : comma;
    }

    /// <summary>"according to the study — which is old — ".</summary>
    private int AfterDashes(int i, Sentence sentence)
    {
        for (int j = i + 1; j < sentence.End; j++)
            if (_tokens[j].Kind == TokenKind.Dash) return j;
        return i;
    }

    private int SkipAdverbs(int i, Sentence sentence)
    {
        while (i < sentence.End && !passage.IsQuoted(i) && _tokens[i].IsWord && IsAdverbial(i) && !passage.IsInfinitive(i)) i++;
        return i;
    }

    private bool IsAdverbial(int i)
    {
        var token = _tokens[i];
        bool possessive = i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Possessive;
        if (token.Is(WordTraits.Day | WordTraits.Month)) return !possessive;
        if (token.Is(WordTraits.Time | WordTraits.Adverb) && !token.Is(WordTraits.Determiner)) return !possessive && !token.Is(WordTraits.Modal);
        return token.IsLower && token.Length > 4 && passage.WordAt(i).EndsWith("ly") && !token.Is(WordTraits.Noun);
    }

    /// <summary>Whoever is told something; "warned the dam was unsafe" tells nobody.</summary>
    private int SkipAddressee(int i, Sentence sentence)
    {
        if (i >= sentence.End || passage.IsQuoted(i)) return i;
        var listener = phrases.At(i);
        if (listener.First != i || listener.Last >= sentence.End || _tokens[i].Is(WordTraits.Subject)) return i;
        int next = listener.Last + 1;
        return next < sentence.End && !passage.IsQuoted(next) && _tokens[next].Is(WordTraits.Auxiliary) ? i : next;
    }

    private int SkipPrepositional(int i, Sentence sentence)
    {
        if (i >= sentence.End || passage.IsQuoted(i) || !_tokens[i].Is(WordTraits.Preposition) || !_tokens[i].IsWord) return i;
        int noun = i + 1;
        while (noun < sentence.End && _tokens[noun].Is(WordTraits.Preposition) && _tokens[noun].IsWord) noun++;
        if (noun < sentence.End && IsAdverbial(noun)) return SkipAdverbs(noun, sentence);
        if (noun < sentence.End && _tokens[noun].Kind == TokenKind.Number) return noun + 1;
        var phrase = phrases.At(noun);
        return phrase.First == noun && phrase.Last < sentence.End ? AfterPair(phrase.Last + 1, sentence) : i;
    }

    /// <summary>"said of Lee and Smith, “…": the second one too, where a comma follows.</summary>
    private int AfterPair(int i, Sentence sentence)
    {
        var second = phrases.At(i + 1);
        return passage.IsWord(i, "and") && second.First == i + 1 && second.Last + 1 < sentence.End && _tokens[second.Last + 1].Kind == TokenKind.Comma ? second.Last + 1 : i;
    }
}
