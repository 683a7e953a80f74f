using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Decides who a quotation's speaker is, in the order of the text: a name by itself, a description by the office it tells,
/// a pronoun by gender, number and nearness among those named before, a document by its author, a quotation without a cue
/// by the one it follows. Names inside quotations are no candidates: the speaker is whom the reporter tells of.
/// </summary>
internal sealed class SpeakerResolver
{
    private const int PhrasesToAuthor = 3;

    private readonly Passage _passage;
    private readonly PhraseIndex _phrases;
    private readonly Cast _cast;
    private readonly Salience _salience;
    private readonly PronounResolver _pronouns;
    private readonly DescriptionResolver _descriptions;
    private readonly Dictionary<Draft, Speaker> _speakers = [];

    public SpeakerResolver(Passage passage, PhraseIndex phrases, string? title = null)
    {
        _passage = passage;
        _phrases = phrases;
        _cast = new Cast(passage, phrases, title);
        _salience = new Salience(passage, phrases);
        _descriptions = new DescriptionResolver(passage, phrases, _cast, _salience);
        _pronouns = new PronounResolver(passage, phrases, _cast, _salience, _descriptions);
    }

    /// <returns>The speaker of each draft, in their order.</returns>
    public List<Speaker> Resolve(List<Draft> drafts)
    {
        var speakers = new List<Speaker>(drafts.Count);
        foreach (var draft in drafts)
        {
            var speaker = draft.Cue is { } cue ? OfPhrase(cue.Subject) : draft.IsAnswer ? Interviewee() : draft.Label.IsNone ? Standalone(draft) : OfPhrase(draft.Label);
            _speakers[draft] = speaker;
            speakers.Add(speaker);
        }
        NameIntroduced(speakers);
        return speakers;
    }

    /// <summary>Who answers in an interview: whom the article names most often.</summary>
    private Speaker Interviewee() => _cast.Foremost is { } person ? new Speaker(person, Phrase.None, Attribution.Resolved) : Speaker.Unknown;

    private Speaker Standalone(Draft draft)
    {
        if (draft.Topic is { IsNone: false } topic && OfPhrase(topic) is { Entity: { IsPerson: true } entity })
            return new Speaker(entity, Phrase.None, Attribution.Resolved);
        if (draft.Follows is { } before && IsNear(before, draft) && _speakers.TryGetValue(before, out var inherited) && inherited.Attribution != Attribution.None)
            return inherited with { Phrase = Phrase.None, Attribution = inherited.Entity is null ? inherited.Attribution : Attribution.Resolved };
        return Speaker.Unknown;
    }

    /// <summary>In the same paragraph or the next, or one further when no sentence between is about somebody else.</summary>
    private bool IsNear(Draft before, Draft draft)
    {
        int apart = _passage.ParagraphOf(draft.First) - _passage.ParagraphOf(before.Last);
        return apart <= 1 || (apart == 2 && !IsAnyoneNamed(before.Last, draft.First));
    }

    private bool IsAnyoneNamed(int from, int to)
    {
        for (int p = _phrases.FirstFrom(from + 1); p < _phrases.Count && _phrases[p].Last < to; p++)
            if (_cast.Of(p) is { Kind: PhraseKind.Person } && !_salience.HasSpoken(p) && _phrases[p].First == _passage.Sentences[_passage.SentenceOf(_phrases[p].First)].First) return true;
        return false;
    }

    private Speaker OfPhrase(Phrase phrase)
    {
        if (phrase.IsNone) return Speaker.Unknown;
        int number = _phrases.NumberOf(phrase);
        if (number < 0) return OfPair(phrase);
        if (_cast.Of(number) is { IsNameless: false } named) return Mention(number, named, phrase.HasName ? Attribution.Named : Attribution.Resolved);
        if (Apposed(number) is { } apposed) return Mention(number, apposed, Attribution.Named);
        var entity = phrase.Kind switch
        {
            PhraseKind.Pronoun => _pronouns.Resolve(phrase, number),
            PhraseKind.PersonDescription or PhraseKind.Body => _descriptions.Resolve(phrase, number),
            PhraseKind.Document => Author(number),
            _ => null,
        };
        if (entity is null && phrase.Kind is PhraseKind.Body or PhraseKind.Document && !_descriptions.IsNew(phrase) && !IsSomebodys(phrase)) entity = _cast.AddBody(phrase);
        if (entity is null && phrase.Kind is PhraseKind.PersonDescription or PhraseKind.Body or PhraseKind.People) entity = _cast.AddNameless(phrase);
        if (entity is { IsNameless: true }) return Nameless(number, entity);
        return entity is not null ? Mention(number, entity, Attribution.Resolved)
            : new Speaker(null, phrase, phrase.Kind == PhraseKind.Pronoun ? Attribution.None : Attribution.Unnamed);
    }

    /// <summary>"his office", "their union": a name for nobody who reads it elsewhere.</summary>
    private bool IsSomebodys(Phrase phrase) => _passage.Tokens[phrase.First].Is(WordTraits.Possessive);

    /// <summary>"Ann Lee and Bo Smith": a pronoun not in the index, or two who speak together.</summary>
    private Speaker OfPair(Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Pronoun)
            return _pronouns.Resolve(phrase, _phrases.FirstFrom(phrase.First)) is { IsNameless: false } entity ? new Speaker(entity, phrase, Attribution.Resolved) : new Speaker(null, phrase, Attribution.None);
        int first = _phrases.NumberOf(_phrases.At(phrase.First)), last = _phrases.NumberOf(_phrases.At(phrase.Last));
        if (first < 0 || last < 0 || _cast.Of(first) is not { } left || _cast.Of(last) is not { } right) return new Speaker(null, phrase, Attribution.Unnamed);
        _salience.NoteSpeaker(last);
        return new Speaker(_cast.AddPair(left, right, last), phrase, Attribution.Named);
    }

    /// <summary>"A senior official" has no name, but "he" may mean that official later on.</summary>
    private Speaker Nameless(int number, Entity entity)
    {
        _cast.Assign(number, entity);
        _salience.NoteSpeaker(number);
        return new Speaker(null, _phrases[number], Attribution.Unnamed);
    }

    private Speaker Mention(int number, Entity entity, Attribution attribution)
    {
        _cast.Assign(number, entity);
        _salience.NoteSpeaker(number);
        return new Speaker(entity, _phrases[number], attribution);
    }

    /// <summary>"Smith's partner, Ann Lee", "the head of the mission, Johan Berg": the name stands behind the description.</summary>
    private Entity? Apposed(int number)
    {
        var phrase = _phrases[number];
        if (phrase.Kind is not (PhraseKind.PersonDescription or PhraseKind.Body or PhraseKind.Thing)) return null;
        int end = phrase.Last + 1;
        while (end + 1 < _passage.Tokens.Count && _passage.Tokens[end].Is(WordTraits.Preposition) && _phrases.At(end + 1).First == end + 1) end = _phrases.At(end + 1).Last + 1;
        if (end + 1 >= _passage.Tokens.Count || _passage.Tokens[end].Kind != TokenKind.Comma) return null;
        var next = _phrases.At(end + 1);
        bool apposed = next.First == end + 1 && next.HasName && (next.Kind == PhraseKind.Organisation) == (phrase.Kind == PhraseKind.Body) && next.Kind != PhraseKind.Place;
        return apposed && !_passage.IsQuoted(next.First) ? _cast.Of(_phrases.NumberOf(next)) : null;
    }

    /// <summary>The owner of "the union's release", or whoever a report is by or from.</summary>
    private Entity? Author(int number)
    {
        var document = _phrases[number];
        if (number > 0 && _phrases[number - 1].First == document.First && _cast.Of(number - 1) is { } owner) return owner;
        if (_cast.NameIn(document) is { } inside) return inside;
        return AuthorBehind(number) ?? AuthorBefore(number);
    }

    /// <summary>"the study", when "the Acme study" was named before.</summary>
    private Entity? AuthorBefore(int document)
    {
        if (_descriptions.IsNew(_phrases[document])) return null;
        var head = _passage.WordAt(_phrases[document].Head);
        for (int p = document - 1; p >= 0; p--)
            if (_phrases[p].Kind == PhraseKind.Document && _cast.Of(p) is { IsNameless: false } author && _passage.WordAt(_phrases[p].Head).Equals(head, StringComparison.OrdinalIgnoreCase)) return author;
        return null;
    }

    /// <summary>"a report released on Monday by Acme": a name after "by" or "from" soon behind it, in its sentence.</summary>
    private Entity? AuthorBehind(int document)
    {
        int sentence = _passage.SentenceOf(_phrases[document].Last);
        for (int p = document + 1; p < _phrases.Count && p <= document + PhrasesToAuthor; p++)
        {
            int before = _phrases[p].First - 1;
            if (before < 0) continue; // a name inside the document's own phrase, at the head of the text
            if (_passage.SentenceOf(before) != sentence || _passage.IsQuoted(before)) return null;
            bool by = _passage.IsWord(before, "by") || _passage.IsWord(before, "from") || (_passage.IsWord(before, "of") && p == document + 1);
            if (by && _cast.Of(p) is { } author) return author;
        }
        return null;
    }

    /// <summary>
    /// "A spokeswoman said …", and next a name that nothing introduces: the description was its introduction.
    /// </summary>
    private void NameIntroduced(List<Speaker> speakers)
    {
        for (int i = 0; i + 1 < speakers.Count; i++)
        {
            if (speakers[i] is not { Entity: null, Phrase: { Kind: PhraseKind.PersonDescription } description } || !_descriptions.IsNew(description)) continue;
            if (speakers[i + 1] is { Entity: { IsPerson: true } entity, Phrase: { HasName: true } name } && _cast.IsIntroducedBy(description, name, entity))
                speakers[i] = new Speaker(entity, description, Attribution.Resolved);
        }
    }
}
