namespace SearchEngine.News;

/// <summary>Decides what a noun phrase stands for: whose name is in it, what noun it is about, gender and number.</summary>
internal readonly ref struct PhraseTyper(Passage passage, int first, int last, bool startsSentence)
{
    private readonly TokenList _tokens = passage.Tokens;

    public Phrase Type()
    {
        if (!_tokens[last].Capital && !IsNumberInName(last)) return Described(Head());
        var name = new NameReader(passage, first, last, startsSentence).Read();
        if (name.First < 0) return Described(Head());
        return new Phrase(first, last, name.Last, name.Kind, name.First, name.Last, GenderOfName(name.First, name.Kind), false);
    }

    /// <summary>"Local 832".</summary>
    private bool IsNumberInName(int i) => i > first + 1 && _tokens[i].Kind == TokenKind.Number && _tokens[i - 1].Capital && _tokens[i - 2].Capital && !_tokens[i - 1].Is(WordTraits.Month);

    private int Head()
    {
        for (int i = last; i > first && _tokens[last].Capital; i--)
            if (passage.IsWord(i, "of")) return i - 1;
        for (int i = last; i >= first; i--)
            if (_tokens[i].IsWord) return i;
        return last;
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
        var kind = KindOfNoun(head);
        var gender = kind == PhraseKind.PersonDescription ? RoleGender.Of(passage.WordAt(head)) : Gender.Unknown;
        return new Phrase(first, last, head, kind, -1, -1, gender, kind == PhraseKind.People);
    }

    private PhraseKind KindOfNoun(int head)
    {
        var token = _tokens[head];
        if (token.Is(WordTraits.PersonRole) || IsAged()) return PhraseKind.PersonDescription;
        if ((token.Is(WordTraits.PeopleRole) && !token.Is(WordTraits.Body)) || IsPluralDemonym(head)) return PhraseKind.People;
        if (token.Is(WordTraits.Body)) return PhraseKind.Body;
        if (token.Is(WordTraits.Document)) return PhraseKind.Document;
        if (token.Is(WordTraits.Corporate)) return PhraseKind.Body;
        return token.Is(WordTraits.Title) && token.Capital ? PhraseKind.PersonDescription : PhraseKind.Thing;
    }

    /// <summary>"the 24-year-old".</summary>
    private bool IsAged() => passage.WordAt(last).EndsWith("-year-old");

    private bool IsPluralDemonym(int head) => _tokens[head].Is(WordTraits.Demonym) && passage.WordAt(head)[^1] == 's';
}
