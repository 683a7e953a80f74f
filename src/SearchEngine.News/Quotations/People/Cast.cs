namespace SearchEngine.News;

/// <summary>
/// Everyone with a name in an article. Names are read in two rounds: full names first, then surnames, given names and
/// abbreviations, each of which goes to the full name that it is part of.
/// </summary>
internal sealed class Cast
{
    private const int LongestName = 5;
    private const int FarMore = 3;
    private readonly Passage _passage;
    private readonly PhraseIndex _phrases;
    private readonly NameIndex _names = new();
    private readonly Entity?[] _entityOf;
    private readonly Dictionary<int, Entity> _pairs = [];

    /// <param name="title">The headline: a full name there stands for a surname that the text never completes.</param>
    public Cast(Passage passage, PhraseIndex phrases, string? title = null)
    {
        _passage = passage;
        _phrases = phrases;
        _entityOf = new Entity?[phrases.Count];
        for (int p = 0; p < phrases.Count; p++)
            if (phrases[p].HasName && phrases[p].NameLast > phrases[p].NameFirst) Place(p);
        if (title is not null) AddNamesOf(new Passage(title));
        for (int p = 0; p < phrases.Count; p++)
            if (phrases[p].HasName && _entityOf[p] is null) Place(p);
            else if (_entityOf[p] is { } named) named.LastFullName = p;
        var roles = new RoleReader(passage, phrases);
        for (int p = 0; p < phrases.Count; p++)
            if (_entityOf[p] is { } entity)
            {
                roles.Read(p, entity.Roles);
                if (roles.IsCounterpart(p)) ShareOffice(p, entity);
            }
    }

    /// <summary>The person named most often, the first of several; null where nobody is.</summary>
    public Entity? Foremost => _entityOf.OfType<Entity>().Where(e => e is { IsNameless: false, Kind: PhraseKind.Person }).MaxBy(e => e.Mentions);

    /// <summary>Whose name the phrase is, or null.</summary>
    public Entity? Of(int phrase) => _entityOf[phrase];

    /// <summary>Ties a phrase without a name, a pronoun or a description, to its entity.</summary>
    public void Assign(int phrase, Entity entity) => _entityOf[phrase] = entity;

    /// <summary>The two who speak together in a phrase that ends with this one, or null.</summary>
    public Entity? PairOf(int phrase) => _pairs.GetValueOrDefault(phrase);

    /// <summary>Two who speak together are one speaker with both names.</summary>
    /// <param name="last">The phrase of the second name.</param>
    public Entity AddPair(Entity left, Entity right, int last)
        => left == right ? left : _pairs[last] = new Entity { Name = [.. left.Name, "and", .. right.Name], Kind = PhraseKind.People };

    /// <summary>A body that has no name but its description: "the foreign ministry".</summary>
    public Entity AddBody(Phrase phrase)
    {
        int first = phrase.First;
        while (first < phrase.Head && _passage.Tokens[first].Is(WordTraits.Determiner)) first++;
        return new Entity { Name = WordsOf(first, phrase.Last), Kind = PhraseKind.Body, Gender = Gender.Neuter };
    }

    /// <summary>Someone, or some body, that stays without a name.</summary>
    public Entity AddNameless(Phrase phrase)
    {
        var entity = new Entity { Name = [], Kind = phrase.Kind switch { PhraseKind.PersonDescription => PhraseKind.Person, PhraseKind.People => PhraseKind.People, _ => PhraseKind.Body }, Gender = phrase.Gender };
        entity.Roles.Add(_passage.WordAt(phrase.Head).ToString());
        return entity;
    }

    /// <summary>The entity whose name stands in front of a document's noun: "the Acme study".</summary>
    public Entity? NameIn(Phrase phrase)
    {
        int last = phrase.Head - 1;
        if (last < phrase.First) return null;
        while (last > phrase.First && !_passage.Tokens[last].Capital) last--;
        int first = last;
        while (first > phrase.First && _passage.Tokens[first - 1].Capital && !_passage.Tokens[first - 1].Is(WordTraits.Determiner)) first--;
        if (last <= phrase.First && !_passage.Tokens[last].Capital) return null;
        string[] name = WordsOf(first, last);
        return _names.Find(name).FirstOrDefault(e => NameMatch.Score(name, e.Name) >= NameMatch.Sure);
    }

    /// <summary>Whether a name is met here for the first time, stands bare, and can be the one described just before.</summary>
    public bool IsIntroducedBy(Phrase description, Phrase name, Entity entity)
    {
        int number = _phrases.NumberOf(name);
        if (number < 0 || name.First != name.NameFirst || name.NameLast == name.NameFirst || Array.IndexOf(_entityOf, entity) != number) return false;
        bool apposed = name.Last + 2 < _passage.Tokens.Count && _passage.Tokens[name.Last + 1].Kind == TokenKind.Comma
            && (_phrases.At(name.Last + 2).Kind is PhraseKind.PersonDescription or PhraseKind.Body || _passage.Tokens[name.Last + 2].Kind == TokenKind.Number || _passage.Tokens[name.Last + 2].Is(WordTraits.Determiner));
        return !apposed && !(description.Gender is Gender.Male or Gender.Female && entity.Gender is Gender.Male or Gender.Female && description.Gender != entity.Gender);
    }

    /// <summary>In a headline every word may have a capital, so that only a known given name makes a name of two.</summary>
    private void AddNamesOf(Passage title)
    {
        for (int i = 0; i + 1 < title.Tokens.Count; i++)
        {
            if (!title.Tokens[i].Is(WordTraits.GivenName) || !title.Tokens[i].Capital || !title.Tokens[i + 1].Capital || title.Tokens[i + 1].Traits != WordTraits.None) continue;
            string[] name = [title.WordAt(i).ToString(), title.WordAt(i + 1).ToString()];
            if (!_names.Find(name).Exists(e => NameMatch.Score(name, e.Name) >= NameMatch.Sure))
                _names.Add(new Entity { Name = name, Kind = PhraseKind.Person, Gender = title.Tokens[i].Is(WordTraits.Female) ? Gender.Female : title.Tokens[i].Is(WordTraits.Male) ? Gender.Male : Gender.Unknown });
        }
    }

    /// <summary>"Her opposite number, Ann Lee": of the same office as whoever was named before with one.</summary>
    private void ShareOffice(int p, Entity entity)
    {
        for (int earlier = p - 1; earlier >= 0; earlier--)
            if (_entityOf[earlier] is { } other && other != entity && other.Roles.Any(r => (Lexicon.Find(r).Traits & WordTraits.PersonRole) != 0))
            {
                entity.Roles.UnionWith(other.Roles.Where(r => (Lexicon.Find(r).Traits & (WordTraits.Demonym | WordTraits.Place)) == 0));
                return;
            }
    }

    private void Place(int p)
    {
        var phrase = _phrases[p];
        string[] name = WordsOf(phrase.NameFirst, phrase.NameLast);
        var entity = Match(name, phrase) ?? New(name.Length == 1 && AcronymReader.Expand(_passage, name[0]) is { } full ? full : name, phrase);
        if (IsBetter(name, entity.Name))
        {
            entity.Name = name;
            _names.Add(entity);
        }

        if (entity.Gender == Gender.Unknown) entity.Gender = phrase.Gender;
        if (entity.Kind == PhraseKind.Name) entity.Kind = phrase.Kind;
        if (entity.Kind is PhraseKind.Person or PhraseKind.Name && entity.Gender == Gender.Unknown && IsThing(p)) entity.Kind = PhraseKind.Organisation;
        entity.Mentions++;
        _entityOf[p] = entity;
    }

    /// <summary>"Acme Water, which", "the company, Acme Water,": no person.</summary>
    private bool IsThing(int p)
    {
        var phrase = _phrases[p];
        if (phrase.First != phrase.NameFirst) return false;
        bool comma = phrase.Last + 2 < _passage.Tokens.Count && _passage.Tokens[phrase.Last + 1].Kind == TokenKind.Comma;
        return (comma && _passage.IsWord(phrase.Last + 2, "which"))
            || (p > 0 && _phrases[p - 1].Kind == PhraseKind.Body && _phrases[p - 1].Last + 2 == phrase.First && _passage.Tokens[phrase.First - 1].Kind == TokenKind.Comma && !IsBehindOffice(p - 1));
    }

    /// <summary>"the secretary of his party, Ann Lee,": the body only tells whose secretary.</summary>
    private bool IsBehindOffice(int body)
        => body > 0 && _phrases[body].First == _phrases[body - 1].Last + 2 && _phrases[body - 1].Kind == PhraseKind.PersonDescription && _passage.Tokens[_phrases[body].First - 1].Is(WordTraits.Preposition);

    /// <summary>A fuller name, or the same one not shouted.</summary>
    private static bool IsBetter(string[] name, string[] known)
        => name.Length > known.Length ? name.Length <= LongestName : name.Length == known.Length && IsShouted(known) && !IsShouted(name);

    private static bool IsShouted(string[] name) => Array.TrueForAll(name, w => w.Length > 1 && !w.AsSpan().ContainsAnyInRange('a', 'z'));

    private Entity New(string[] name, Phrase phrase)
    {
        var entity = new Entity { Name = name, Kind = phrase.Kind, Gender = phrase.Gender };
        _names.Add(entity);
        return entity;
    }

    private string[] WordsOf(int first, int last)
    {
        string[] words = new string[last - first + 1];
        int count = 0;
        for (int i = first; i <= last; i++)
            if (_passage.Tokens[i].Kind != TokenKind.Possessive || count == 0) words[count++] = _passage.WordAt(i).ToString();
            else words[count - 1] += _passage.WordAt(i).ToString();
        return count == words.Length ? words : words[..count];
    }

    private Entity? Match(string[] name, Phrase phrase)
    {
        Entity? best = null;
        int bestScore = 0;
        foreach (var entity in _names.Find(name))
        {
            int score = NameMatch.Score(name, entity.Name);
            if (score == 0 || Contradicts(entity, phrase)) continue;
            if (score > bestScore || (score == bestScore && IsLikelier(entity, best!))) (best, bestScore) = (entity, score);
        }
        return best;
    }

    /// <summary>Of two with one surname the one that the article is far more about, or else the one named last.</summary>
    private static bool IsLikelier(Entity entity, Entity best)
        => entity.Mentions >= FarMore * best.Mentions || (best.Mentions < FarMore * entity.Mentions && entity.LastFullName > best.LastFullName);

    private static bool Contradicts(Entity entity, Phrase phrase)
        => (phrase.Gender is Gender.Male or Gender.Female && entity.Gender is Gender.Male or Gender.Female && phrase.Gender != entity.Gender)
        || (phrase.Kind == PhraseKind.Person && entity.Kind is PhraseKind.Organisation or PhraseKind.Place);
}
