namespace SearchEngine.News;

/// <summary>Decides what a noun phrase stands for: whose name is in it, what noun it is about, gender and number.</summary>
internal readonly ref struct PhraseTyper(Passage passage, int first, int last, bool startsSentence)
{
    private readonly List<Token> _tokens = passage.Tokens;

    public Phrase Type()
    {
        int head = Head();
        int nameLast = last;
        int nameFirst = _tokens[last].Capital ? NameStart(ref nameLast) : -1;
        if (nameFirst < 0) return Described(head);
        var kind = KindOfName(nameFirst, nameLast);
        return new Phrase(first, last, nameLast, kind, nameFirst, nameLast, GenderOfName(nameFirst, kind), false);
    }

    private int Head()
    {
        for (int i = last; i >= first; i--)
            if (_tokens[i].IsWord) return i;
        return last;
    }

    /// <summary>The proper name at the end of the phrase, titles, offices and nationalities before it left out; -1 when nothing is left.</summary>
    private int NameStart(ref int nameLast)
    {
        int start = nameLast;
        while (start > first && ContinuesName(start - 1, start)) start--;
        if (start == first && startsSentence && nameLast > first && IsCommonWord(first)) start++;
        int end = EndBeforeSuffix(start, nameLast);
        for (int i = end - 1; i >= start; i--)
            if (IsBeforeName(i, end)) return i + 1;
        return IsBareOffice(start, end) ? -1 : start;
    }

    private bool ContinuesName(int i, int following)
        => _tokens[i].Capital ? !_tokens[i].Is(WordTraits.Determiner)
        : _tokens[i].Is(WordTraits.Particle) && _tokens[i].IsWord && i > first && _tokens[i - 1].Capital && _tokens[following].IsWord
        || (passage.IsWord(i, "of") || passage.IsWord(i, "the") || passage.IsWord(i, "&")) && i > first;

    private bool IsCommonWord(int i)
        => !_tokens[i].Is(WordTraits.GivenName | WordTraits.Title) && (_tokens[i].Is(WordTraits.VerbForm | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Role | WordTraits.Time) || _tokens[i + 1].IsLower);

    private int EndBeforeSuffix(int start, int end)
        => end > start && IsSuffix(end) ? end - 1 : end;

    private bool IsSuffix(int i) => passage.IsWord(i, "jr.") || passage.IsWord(i, "sr.") || passage.IsWord(i, "jr") || passage.IsWord(i, "ii") || passage.IsWord(i, "iii") || passage.IsWord(i, "iv");

    private bool IsBeforeName(int i, int end)
    {
        var token = _tokens[i];
        if (!token.IsWord || token.IsLower) return false;
        if (token.Is(WordTraits.Title)) return true;
        if (token.Is(WordTraits.PersonRole) && !token.Is(WordTraits.GivenName)) return !JoinedByOf(i, end);
        return token.Is(WordTraits.Demonym) && !_tokens[end].Is(WordTraits.Corporate | WordTraits.Noun);
    }

    private bool JoinedByOf(int i, int end) => i + 1 <= end && passage.IsWord(i + 1, "of");

    /// <summary>"Foreign Minister", "Republicans": capitals, but nobody's name.</summary>
    private bool IsBareOffice(int start, int end)
    {
        if (_tokens[end].Is(WordTraits.Demonym)) return true;
        if (!_tokens[end].Is(WordTraits.Role | WordTraits.Title)) return false;
        if (start == end) return true;
        return !_tokens[start].Is(WordTraits.GivenName) || _tokens[start].Is(WordTraits.Role);
    }

    private PhraseKind KindOfName(int nameFirst, int nameLast)
    {
        if (nameFirst > first && IsPersonIntroduced(nameFirst)) return PhraseKind.Person;
        int end = EndBeforeSuffix(nameFirst, nameLast);
        if (nameFirst == end) return KindOfOneWord(end);
        if (_tokens[nameFirst].Is(WordTraits.GivenName) && !_tokens[end].Is(WordTraits.Corporate)) return PhraseKind.Person;
        for (int i = nameFirst; i <= end; i++)
            if (_tokens[i].Is(WordTraits.Corporate | WordTraits.Body) || passage.IsWord(i, "of") || passage.IsWord(i, "&") || IsAcronym(i)) return PhraseKind.Organisation;
        if (_tokens[nameFirst].Is(WordTraits.Place | WordTraits.Demonym)) return _tokens[end].Is(WordTraits.Place) ? PhraseKind.Place : PhraseKind.Organisation;
        return PhraseKind.Person;
    }

    private bool IsPersonIntroduced(int nameFirst)
        => _tokens[nameFirst - 1].Is(WordTraits.Title | WordTraits.PersonRole) && !_tokens[nameFirst - 1].Is(WordTraits.Determiner);

    private PhraseKind KindOfOneWord(int i)
    {
        if (_tokens[i].Is(WordTraits.Place)) return PhraseKind.Place;
        if (_tokens[i].Is(WordTraits.GivenName)) return PhraseKind.Person;
        if (IsAcronym(i) || _tokens[i].Is(WordTraits.Corporate | WordTraits.Body)) return PhraseKind.Organisation;
        return PhraseKind.Name;
    }

    private bool IsAcronym(int i)
    {
        var word = passage.WordAt(i);
        return word.Length is > 1 and < 7 && !word.ContainsAnyInRange('a', 'z') && !word.Contains('.');
    }

    private Gender GenderOfName(int nameFirst, PhraseKind kind)
    {
        if (kind is PhraseKind.Organisation or PhraseKind.Place) return Gender.Neuter;
        for (int i = first; i < nameFirst; i++)
            if (_tokens[i].Is(WordTraits.Title) && OneGender(_tokens[i]) is var told and not Gender.Unknown) return told;
        var gender = GenderOfRole(first, nameFirst - 1);
        return gender != Gender.Unknown ? gender : OneGender(_tokens[nameFirst]);
    }

    private static Gender OneGender(Token token)
        => (token.Traits & WordTraits.GivenName) switch
        {
            WordTraits.Male => Gender.Male,
            WordTraits.Female => Gender.Female,
            _ => Gender.Unknown,
        };

    private Gender GenderOfRole(int from, int to)
    {
        for (int i = to; i >= from; i--)
            if (_tokens[i].Is(WordTraits.PersonRole) && RoleGender.Of(passage.WordAt(i)) is var gender and not Gender.Unknown) return gender;
        return Gender.Unknown;
    }

    private Phrase Described(int head)
    {
        var token = _tokens[head];
        bool plural = token.Is(WordTraits.PeopleRole) && !token.Is(WordTraits.PersonRole | WordTraits.Body);
        var kind = token.Is(WordTraits.PersonRole) ? PhraseKind.PersonDescription
            : plural || IsPluralDemonym(head) ? PhraseKind.People
            : token.Is(WordTraits.Body | WordTraits.Corporate) ? PhraseKind.Body
            : token.Is(WordTraits.Document) ? PhraseKind.Document
            : token.Is(WordTraits.Title) && token.Capital ? PhraseKind.PersonDescription
            : PhraseKind.Thing;
        return new Phrase(first, last, head, kind, -1, -1, kind == PhraseKind.PersonDescription ? RoleGender.Of(passage.WordAt(head)) : Gender.Unknown, kind == PhraseKind.People);
    }

    private bool IsPluralDemonym(int head) => _tokens[head].Is(WordTraits.Demonym) && passage.WordAt(head)[^1] == 's';
}
