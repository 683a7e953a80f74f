namespace SearchEngine.News;

/// <summary>
/// Finds the proper name at the end of a noun phrase: the run of capitals there, without the titles, offices and
/// nationalities that stand before a person's name. An organisation's name stays whole.
/// </summary>
internal readonly ref struct NameReader(Passage passage, int first, int last, bool startsSentence)
{
    private readonly TokenList _tokens = passage.Tokens;

    /// <returns>First is -1 when the capitals are an office or a nationality but nobody's name.</returns>
    public (int First, int Last, PhraseKind Kind) Read()
    {
        if (last > first + 1 && IsHonour(last)) return new NameReader(passage, first, last - 1, startsSentence).Read();
        int start = RunStart();
        if (IsGrammar(start)) return (-1, last, PhraseKind.Thing);
        int end = EndBeforeSuffix(start);
        if (IsOrganisation(start, end)) return (SkipNationality(start, end), last, PhraseKind.Organisation);
        int afterOffice = AfterOfficeOf(start, end);
        if (afterOffice > last) return (-1, last, PhraseKind.Thing);
        start = Math.Max(start, afterOffice);
        for (int i = end - 1; i >= start; i--)
            if (StandsBeforeName(i, end) && !IsInitial(i, start)) { start = i + 1; break; }
        return IsBareOffice(start, end) ? (-1, last, PhraseKind.Thing) : (start, last, KindOf(start, end));
    }

    /// <summary>"This", "the Bill": a capital that is no name, alone or behind an article.</summary>
    private bool IsGrammar(int start)
        => start == last && (_tokens[start].Is(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Adverb)
            || (start == first + 1 && _tokens[first].Is(WordTraits.Determiner) && _tokens[start].Is(WordTraits.Noun)));

    /// <summary>Where the run of capitals at the end of the phrase begins.</summary>
    private int RunStart()
    {
        int start = _tokens[last].Kind == TokenKind.Number ? Math.Max(first, last - 1) : last;
        while (start > first && Continues(start - 1, start)) start--;
        while (start < last && !_tokens[start].Capital && !_tokens[start].Is(WordTraits.Particle)) start++;
        return start == first && startsSentence && last > first && IsCommonWord(first) && !_tokens[first + 1].Is(WordTraits.Preposition) ? start + 1 : start;
    }

    private bool Continues(int i, int following)
        => _tokens[i].Capital ? !_tokens[i].Is(WordTraits.Determiner)
        : (_tokens[i].Is(WordTraits.Particle) && _tokens[i].IsWord && i > first && (_tokens[i - 1].Capital || _tokens[i - 1].Is(WordTraits.Particle)) && _tokens[following].IsWord)
        || IsOwnersOfBody(i)
        || ((passage.IsWord(i, "of") || passage.IsWord(i, "the") || passage.IsWord(i, "&")) && i > first);

    /// <summary>
    /// "Grain Growers' Federation", "People's Party", "St. Mary's Hospital": a body's name may hold a possessive, of many
    /// people or of a saint. A country's, a party's or one person's body has its name without it.
    /// </summary>
    private bool IsOwnersOfBody(int i)
    {
        if (_tokens[i].Kind != TokenKind.Possessive || i <= first || !_tokens[last].Is(WordTraits.Corporate | WordTraits.Body | WordTraits.Party)) return false;
        var owner = _tokens[i - 1];
        bool isSaint = i - 2 >= first && passage.WordAt(i - 2) is "St." or "St" or "Saint";
        bool isPlural = _tokens[i].Length == 1 && !owner.Is(WordTraits.GivenName | WordTraits.Place | WordTraits.Demonym | WordTraits.Party);
        return owner.Capital && (isSaint || isPlural || owner.Is(WordTraits.PeopleRole));
    }

    private bool IsCommonWord(int i)
        => !_tokens[i].Is(WordTraits.GivenName | WordTraits.Title)
        && (_tokens[i].Is(WordTraits.VerbForm | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Role | WordTraits.Time) || _tokens[i + 1].IsLower);

    private int EndBeforeSuffix(int start) => last > start && IsSuffix(last) ? last - 1 : last;

    /// <summary>Letters behind a name that are no part of it.</summary>
    private bool IsHonour(int i) => passage.WordAt(i) is "QC" or "KC" or "SC" or "MD" or "PhD" or "OBE" or "CBE" or "MBE" or "MP" or "MEP" or "Esq." or "Ph.D." or "M.D.";

    private bool IsSuffix(int i)
        => passage.WordAt(i) is "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" or "IV";

    /// <summary>Ends in a word for a body, or says "of" after one, and no title or trade stands before it.</summary>
    private bool IsOrganisation(int start, int end)
    {
        if (start == end) return _tokens[end].Is(WordTraits.Corporate) && !_tokens[end].Is(WordTraits.GivenName | WordTraits.Role) && start == first && !startsSentence;
        for (int i = start + 1; i < end; i++)
            if (passage.IsWord(i, "of") && _tokens[i - 1].Is(WordTraits.PersonRole)) return false;
        if (_tokens[end].Is(WordTraits.Corporate | WordTraits.Body) && !_tokens[end].Is(WordTraits.GivenName))
            return !(_tokens[start].Is(WordTraits.GivenName) && end - start == 1) && (!_tokens[start].Is(WordTraits.Title) || (start + 2 <= end && _tokens[start + 2].Kind == TokenKind.Possessive));
        for (int i = start + 1; i < end; i++)
            if ((passage.IsWord(i, "of") && _tokens[i - 1].Is(WordTraits.Corporate | WordTraits.Body | WordTraits.PeopleRole)) || passage.IsWord(i, "&")) return NoPersonAfter(i, end);
        return false;
    }

    /// <summary>"House of Commons" but not "University of Leeds professor Ann Lee".</summary>
    private bool NoPersonAfter(int from, int end)
    {
        for (int i = from; i < end; i++)
            if (_tokens[i].Is(WordTraits.Title | WordTraits.PersonRole | WordTraits.GivenName)) return false;
        return true;
    }

    private int SkipNationality(int start, int end)
        => end - start > 1 && _tokens[start].Is(WordTraits.Demonym) && _tokens[start + 1].Is(WordTraits.Place) ? start + 1 : start;

    /// <summary>
    /// "Secretary of State John Kerry": the name is the last two words, or there is none ("CEO of Acme", which gives a
    /// place past the end). Returns the start itself when no office with "of" stands there.
    /// </summary>
    private int AfterOfficeOf(int start, int end)
    {
        for (int i = end - 1; i > start; i--)
        {
            if (!passage.IsWord(i, "of") || !_tokens[i - 1].Is(WordTraits.PersonRole)) continue;
            bool given = _tokens[end - 1].Is(WordTraits.GivenName) && end - 1 > i;
            return given || end - i > 2 ? end - 1 : last + 1;
        }
        return start;
    }

    /// <summary>The "M." of "Ann M. Lee" is no title.</summary>
    private bool IsInitial(int i, int start)
        => i > start && passage.WordAt(i) is [_, '.'] && _tokens[i - 1].Capital && !_tokens[i - 1].Is(WordTraits.Title | WordTraits.PersonRole);

    private bool StandsBeforeName(int i, int end)
    {
        var token = _tokens[i];
        if (!token.IsWord || token.IsLower) return false;
        if (token.Is(WordTraits.Title)) return true;
        if (token.Is(WordTraits.PersonRole) && !token.Is(WordTraits.GivenName)) return true;
        return token.Is(WordTraits.Demonym) && !_tokens[end].Is(WordTraits.Corporate | WordTraits.Noun);
    }

    /// <summary>"Foreign Minister", "Republicans": capitals, but nobody's name.</summary>
    private bool IsBareOffice(int start, int end)
    {
        if (_tokens[end].Is(WordTraits.Demonym)) return start == end || _tokens[start].Is(WordTraits.Demonym | WordTraits.Role | WordTraits.Party);
        if (start == end && startsSentence && start == first && _tokens[end].Is(WordTraits.Noun) && !_tokens[end].Is(WordTraits.GivenName)) return true;
        if (!_tokens[end].Is(WordTraits.Role | WordTraits.Title)) return false;
        return start == end || !_tokens[start].Is(WordTraits.GivenName) || _tokens[start].Is(WordTraits.Role);
    }

    private PhraseKind KindOf(int start, int end)
    {
        if (start > first && _tokens[start - 1].Is(WordTraits.Title | WordTraits.PersonRole) && !_tokens[start - 1].Is(WordTraits.Determiner)) return PhraseKind.Person;
        if (start == end) return KindOfOneWord(end);
        if (_tokens[start].Is(WordTraits.GivenName)) return PhraseKind.Person;
        for (int i = start; i <= end; i++)
            if (_tokens[i].Is(WordTraits.Corporate | WordTraits.Body) || IsAcronym(i)) return PhraseKind.Organisation;
        if (_tokens[end].Is(WordTraits.Place)) return PhraseKind.Place;
        return _tokens[start].Is(WordTraits.Place | WordTraits.Demonym) || _tokens[end].Kind == TokenKind.Number ? PhraseKind.Organisation : PhraseKind.Person;
    }

    private PhraseKind KindOfOneWord(int i)
    {
        if (_tokens[i].Is(WordTraits.Place)) return PhraseKind.Place;
        if (_tokens[i].Is(WordTraits.GivenName)) return PhraseKind.Person;
        return IsAcronym(i) || _tokens[i].Is(WordTraits.Corporate | WordTraits.Body) ? PhraseKind.Organisation : PhraseKind.Name;
    }

    private bool IsAcronym(int i)
    {
        var word = passage.WordAt(i);
        return word.Length is > 1 and < 7 && !word.ContainsAnyInRange('a', 'z') && !word.Contains('.');
    }
}
