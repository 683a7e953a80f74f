namespace SearchEngine.News;

/// <summary>Everyone an article in a tongue names outside quotations, with what they are called, and where.</summary>
internal sealed class TongueCast
{
    private const int LongestRole = 9;
    private readonly TongueText _text;
    private readonly List<(int First, int Last, TonguePerson Person)> _mentions = [];

    public TongueCast(TongueText text)
    {
        _text = text;
        for (int i = 0; i < text.Passage.Tokens.Count; i++)
        {
            if (text.Is(i, "source") && !text.Passage.IsQuoted(i)) AddNameless(i + 1);
            if (!text.IsNameWord(i)) continue;
            int last = text.NameEnd(i);
            if (!IsAttached(i)) Add(i, last);
            i = last;
        }
    }

    /// <summary>Who is named at a token; somebody new for one capital word that nobody had before.</summary>
    public TonguePerson Named(int first, int last)
    {
        var known = _mentions.Find(m => m.First == first);
        if (known.Person is not null) return known.Person;
        return Find(NameOf(first, last)) ?? new TonguePerson { Name = NameOf(first, last) };
    }

    /// <summary>Who was called by this noun before, the nearest first.</summary>
    public TonguePerson? WithRole(string role, int before) => _mentions.FindLast(m => m.First < before && m.Person.Roles.Contains(role)).Person;

    /// <summary>The nearest person of a gender before a token.</summary>
    public TonguePerson? Before(int token, Gender gender)
        => _mentions.FindLast(m => m.First < token && (gender == Gender.Unknown || m.Person.Gender == Gender.Unknown || m.Person.Gender == gender)).Person;

    /// <summary>The last name between two tokens, or null.</summary>
    public (int First, int Last, TonguePerson Person)? LastIn(int from, int to)
        => _mentions.FindLast(m => m.First >= from && m.Last < to && !m.Person.IsNameless) is { Person: not null } found ? found : null;

    /// <summary>"la ville de Lyon", "en Madrid": what stands behind a preposition is told about something else.</summary>
    private bool IsAttached(int first) => _text.Is(first - 1, "preposition") && !_text.Is(first - 1, "source");

    private void Add(int first, int last)
    {
        string name = NameOf(first, last);
        var person = Find(name);
        if (person is null && (first == last || (_text.Tongue.HasCapitalNouns && (_text.Passage.Tokens[first].Traits & WordTraits.GivenName) == 0))) return;
        person ??= new TonguePerson { Name = name, Gender = GenderOf(first) };
        if (name.Length > person.Name.Length) person.Name = name;
        AddRoles(first, last, person);
        _mentions.Add((first, last, person));
    }

    /// <summary>"selon un diplomate": nobody knows the name, but "he" may mean the diplomat.</summary>
    private void AddNameless(int article)
    {
        if (!_text.Tongue.IsArticle(_text.Word(article)) || article + 1 >= _text.Passage.Tokens.Count || !_text.Passage.Tokens[article + 1].IsLower) return;
        var person = new TonguePerson { Name = "", Gender = _text.Tongue.GenderOfArticle(_text.Word(article)) };
        _mentions.Add((article, article + 1, person));
    }

    private TonguePerson? Find(string name)
        => _mentions.FindLast(m => m.Person.Name == name).Person
            ?? _mentions.FindLast(m => m.Person.Name.EndsWith(" " + name, StringComparison.Ordinal) || m.Person.Name.Contains($" {name} ", StringComparison.Ordinal)).Person;

    private Gender GenderOf(int first) => (_text.Passage.Tokens[first].Traits & WordTraits.GivenName) switch
    {
        WordTraits.Male => Gender.Male,
        WordTraits.Female => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>"la presidenta de la comisión, Ana Ruiz", "le ministre Jean Lac", "Ana Ruiz, presidenta de".</summary>
    private void AddRoles(int first, int last, TonguePerson person)
    {
        int i = first - 1;
        if (_text.Tongue.IsTitle(_text.Word(i))) AddRole(i, person);
        for (int steps = 0; i >= 0 && steps < LongestRole && !_text.Passage.IsQuoted(i); i--, steps++)
        {
            string word = _text.Word(i);
            bool begins = _text.Tongue.IsArticle(word) && (!_text.Is(i - 1, "preposition") || _text.Is(i - 1, "source")) && !_text.Is(i, "preposition");
            if (begins && person.Gender == Gender.Unknown) person.Gender = _text.Tongue.GenderOfArticle(word);
            if (begins || word.StartsWith("l'", StringComparison.Ordinal)) AddRole(begins ? i + 1 : i, person);
            if (word.Length == 0 && (_text.Passage.Tokens[i].Kind != TokenKind.Comma || i < first - 1)) break;
        }

        if (last + 1 >= _text.Passage.Tokens.Count || _text.Passage.Tokens[last + 1].Kind != TokenKind.Comma) return;
        AddRole(_text.Tongue.IsArticle(_text.Word(last + 2)) ? last + 3 : last + 2, person);
    }

    private void AddRole(int noun, TonguePerson person)
    {
        string word = _text.Word(noun);
        if (word.Length > 3) person.Roles.Add(word[(word.IndexOf('\'') + 1)..]);
    }

    private string NameOf(int first, int last)
        => string.Join(' ', Enumerable.Range(first, last - first + 1).Where(i => _text.Passage.Tokens[i].IsWord).Select(i => _text.Passage.WordAt(i).ToString()));
}
