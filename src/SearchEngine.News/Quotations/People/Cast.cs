namespace SearchEngine.News;

/// <summary>
/// Everyone with a name in an article. Names are read in two rounds: full names first, then surnames, given names and
/// abbreviations, each of which goes to the full name that it is part of.
/// </summary>
internal sealed class Cast
{
    private readonly Passage _passage;
    private readonly PhraseIndex _phrases;
    private readonly List<Entity> _entities = [];
    private readonly Entity?[] _entityOf;

    public Cast(Passage passage, PhraseIndex phrases)
    {
        _passage = passage;
        _phrases = phrases;
        _entityOf = new Entity?[phrases.Count];
        for (int p = 0; p < phrases.Count; p++)
            if (phrases[p].HasName && phrases[p].NameLast > phrases[p].NameFirst) Place(p);
        for (int p = 0; p < phrases.Count; p++)
            if (phrases[p].HasName && _entityOf[p] is null) Place(p);
        for (int p = 0; p < phrases.Count; p++) NoteRoles(p);
    }

    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Whose name the phrase is, or null.</summary>
    public Entity? Of(int phrase) => _entityOf[phrase];

    /// <summary>Ties a phrase without a name, a pronoun or a description, to its entity.</summary>
    public void Assign(int phrase, Entity entity) => _entityOf[phrase] = entity;

    private void Place(int p)
    {
        var phrase = _phrases[p];
        string[] name = NameOf(phrase);
        var entity = Match(name, phrase) ?? New(name, phrase);
        if (name.Length > entity.Name.Length && name.Length <= 5) entity.Name = name;
        if (entity.Gender == Gender.Unknown) entity.Gender = phrase.Gender;
        if (entity.Kind == PhraseKind.Name) entity.Kind = phrase.Kind;
        entity.Mentions++;
        _entityOf[p] = entity;
    }

    private Entity New(string[] name, Phrase phrase)
    {
        var entity = new Entity { Name = name, Kind = phrase.Kind, Gender = phrase.Gender };
        _entities.Add(entity);
        return entity;
    }

    private string[] NameOf(Phrase phrase)
    {
        var words = new List<string>(phrase.NameLast - phrase.NameFirst + 1);
        for (int i = phrase.NameFirst; i <= phrase.NameLast; i++)
            if (_passage.Tokens[i].Kind != TokenKind.Possessive) words.Add(_passage.WordAt(i).ToString());
            else words[^1] += "’s";
        return [.. words];
    }

    private Entity? Match(string[] name, Phrase phrase)
    {
        Entity? best = null;
        int bestScore = 0;
        foreach (var entity in _entities)
        {
            int score = NameMatch.Score(name, entity.Name);
            if (score == 0 || Contradicts(entity, phrase)) continue;
            if (score > bestScore || (score == bestScore && entity.Mentions > best!.Mentions)) (best, bestScore) = (entity, score);
        }
        return best;
    }

    private static bool Contradicts(Entity entity, Phrase phrase)
        => phrase.Gender is Gender.Male or Gender.Female && entity.Gender is Gender.Male or Gender.Female && phrase.Gender != entity.Gender
        || (phrase.Kind == PhraseKind.Person && entity.Kind is PhraseKind.Organisation or PhraseKind.Place);

    /// <summary>"Foreign Minister Fuad Hussein", "Fuad Hussein, the foreign minister,", "the foreign minister, Fuad Hussein".</summary>
    private void NoteRoles(int p)
    {
        if (_entityOf[p] is not { } entity) return;
        var phrase = _phrases[p];
        AddWords(entity, phrase.First, phrase.NameFirst - 1);
        if (p + 1 < _phrases.Count && IsApposed(phrase, _phrases[p + 1])) AddWords(entity, _phrases[p + 1].First, EndOfRole(p + 1));
        if (p > 0 && IsApposed(_phrases[p - 1], phrase)) AddWords(entity, _phrases[p - 1].First, _phrases[p - 1].Last);
    }

    private bool IsApposed(Phrase left, Phrase right)
    {
        if (right.First - left.Last != 2 || _passage.Tokens[left.Last + 1].Kind is not (TokenKind.Comma or TokenKind.Open)) return false;
        var described = left.HasName ? right : left;
        return !described.HasName && described.Kind is PhraseKind.PersonDescription or PhraseKind.Body;
    }

    /// <summary>A role with what is attached to it: "secretary of the Supreme National Security Council".</summary>
    private int EndOfRole(int p)
    {
        int end = _phrases[p].Last;
        if (p + 1 < _phrases.Count && _phrases[p + 1].First == end + 2 && _passage.Tokens[end + 1].Is(WordTraits.Preposition)) end = _phrases[p + 1].Last;
        return end;
    }

    private void AddWords(Entity entity, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            var token = _passage.Tokens[i];
            if (!token.IsWord || token.Is(WordTraits.Determiner | WordTraits.Preposition)) continue;
            string word = _passage.WordAt(i).ToString().ToLowerInvariant();
            entity.Roles.Add(token.Is(WordTraits.Title) ? Lexicon.RoleOf(word) : word);
        }
    }
}
