namespace SearchEngine.News;

/// <summary>
/// Finds the words that report speech in a sentence, outside its quotations: a verb of speech that is used as one, with
/// its subject, "according to" with its source, a noun of speech with its owner. Speech that is denied, wished or only
/// possible reports nothing.
/// </summary>
internal readonly ref struct CueFinder(Passage passage, PhraseIndex phrases, List<Cue> cues)
{
    private readonly TokenList _tokens = passage.Tokens;
    private readonly SubjectFinder _subjects = new(passage, phrases);

    public void Find(Sentence sentence)
    {
        int before = cues.Count;
        for (int i = sentence.First; i < sentence.End; i = passage.Next(i))
        {
            if (passage.IsQuoted(i)) continue;
            var token = _tokens[i];
            if (!token.IsWord) continue;
            if (passage.IsWord(i, "to") && passage.IsWord(i - 1, "according")) AddSource(i - 1, i, sentence);
            else if (passage.IsWord(i, "of") && passage.IsWord(i - 1, "words") && passage.IsWord(i - 3, "in")) AddSource(i - 3, i, sentence);
            else if (i > sentence.First && passage.IsWord(i, "words") && passage.Tokens[i - 1].Kind == TokenKind.Possessive) AddWordsOf(i, sentence);
            else if (token.Is(WordTraits.ReportingNoun) && passage.IsWord(i + 1, "that") && i + 1 < sentence.End) AddNoun(i);
            else if (token.Is(WordTraits.ReportingNoun) && passage.IsWord(i + 1, "of")) AddNounOf(i, sentence);
            else if (token.Is(WordTraits.Reporting)) AddVerb(i, sentence, before);
            else if (i > sentence.First && passage.IsQuoted(i - 1) && passage.Regions[passage.RegionOf(i - 1)].EndsClause) AddUnlisted(i, sentence);
        }
    }

    /// <summary>“…!” beamed Smith: behind a quotation any verb with a name for its subject tells who spoke.</summary>
    private void AddUnlisted(int verb, Sentence sentence)
    {
        bool past = _tokens[verb].Is(WordTraits.Past) || (_tokens[verb].IsLower && passage.WordAt(verb).EndsWith("ed"));
        if (!past || !phrases.At(verb).IsNone) return;
        var subject = _subjects.After(verb + 1, sentence);
        if (subject.Kind is PhraseKind.Person or PhraseKind.Name && ClosesClause(subject, sentence))
            cues.Add(new Cue(CueKind.Finite, verb, verb, verb, subject.Last, VerbFrames.Quote | VerbFrames.Weak, subject, false));
    }

    private void AddSource(int first, int last, Sentence sentence)
    {
        var source = _subjects.After(last + 1, sentence);
        if (source.IsNone) source = _subjects.After(last + 2, sentence);
        if (!source.IsNone)
            cues.Add(new Cue(CueKind.Preposition, first, last, first, source.Last, VerbFrames.Clause | VerbFrames.Quote, source, false));
    }

    /// <summary>"in Smith's words, “…": as "in the words of Smith".</summary>
    private void AddWordsOf(int words, Sentence sentence)
    {
        int number = phrases.FirstFrom(sentence.First);
        while (number < phrases.Count && phrases[number].First < words && phrases[number].Last != words - 2) number++;
        var owner = number < phrases.Count && phrases[number].Last == words - 2 ? phrases[number] : Phrase.None;
        if (!owner.CanSpeak || owner.First - 1 < sentence.First || !passage.IsWord(owner.First - 1, "in") || passage.IsQuoted(owner.First - 1)) return;
        cues.Add(new Cue(CueKind.Preposition, owner.First - 1, words, owner.First - 1, words, VerbFrames.Quote, owner, false));
    }

    /// <summary>"the minister's claim that", "her claim that".</summary>
    private void AddNoun(int noun)
    {
        var phrase = phrases.At(noun);
        if (phrase.IsNone) return;
        int number = phrases.FirstFrom(phrase.First);
        var owner = _tokens[phrase.First].Is(WordTraits.Possessive) ? PhraseReader.PronounAt(passage, phrase.First)
            : phrases[number].First == phrase.First && phrases[number].Last < phrase.Last ? phrases[number] : Phrase.None;
        if (owner.CanSpeak && !owner.IsNone) cues.Add(new Cue(CueKind.Noun, noun, noun, phrase.First, noun, VerbFrames.That, owner, false, Embedded: true));
    }

    /// <summary>"the remark of the minister, Ann Lee, that".</summary>
    private void AddNounOf(int noun, Sentence sentence)
    {
        var owner = _subjects.After(noun + 2, sentence);
        if (owner.IsNone) return;
        int next = owner.Last + 1;
        if (next + 1 < sentence.End && _tokens[next].Kind == TokenKind.Comma && phrases.At(next + 1) is { HasName: true } apposed && apposed.First == next + 1)
        {
            if (!owner.HasName) owner = apposed;
            next = apposed.Last + 1;
        }

        if (next < sentence.End && _tokens[next].Kind == TokenKind.Comma) next++;
        if (next < sentence.End && passage.IsWord(next, "that")) cues.Add(new Cue(CueKind.Noun, noun, next - 1, noun, next - 1, VerbFrames.That, owner, false, Embedded: true));
    }

    private void AddVerb(int verb, Sentence sentence, int firstCue)
    {
        if (!phrases.At(verb).IsNone || IsNoun(verb, sentence) || !FramesAt(verb, out int last, out var frames)) return;
        var group = VerbGroup.Before(passage, verb, sentence.First);
        if (IsQuotedAs(verb)) AddQuotedAs(verb, frames, sentence);
        else if (group.IsUnreal || group.IsPassive) return;
        else if (_tokens[verb].Is(WordTraits.Participle) && !group.HasBe) AddParticiple(verb, last, frames, sentence, firstCue);
        else if (group.IsFinite || _tokens[verb].Is(WordTraits.FiniteVerb | WordTraits.BaseVerb)) AddFinite(verb, last, frames, group, sentence, firstCue);
    }

    /// <summary>"the remark may", "the claim of": before an auxiliary or "of" it is a noun.</summary>
    private bool IsNoun(int i, Sentence sentence)
        => _tokens[i].Is(WordTraits.BaseVerb | WordTraits.ThirdPerson) && !_tokens[i].Is(WordTraits.Past) && i + 1 < sentence.End && !passage.IsQuoted(i + 1)
            && ((_tokens[i + 1].Is(WordTraits.Auxiliary) && !_tokens[i + 1].Is(WordTraits.Subject)) || (passage.IsWord(i + 1, "of") && _tokens[i].Is(WordTraits.BaseVerb)));

    /// <summary>The frames of the verb, with its particle where one follows.</summary>
    private bool FramesAt(int verb, out int last, out VerbFrames frames)
    {
        var entry = _tokens[verb].Entry;
        last = verb;
        foreach (var phrasal in entry.Phrasal)
            if (passage.IsWord(verb + 1, phrasal.Particle!))
            {
                last = verb + 1;
                frames = phrasal.Frames;
                return true;
            }
        frames = entry.Verb?.Frames ?? VerbFrames.None;
        return entry.Verb is not null;
    }

    private bool IsQuotedAs(int verb) => passage.IsWord(verb, "saying") && passage.IsWord(verb - 1, "as") && passage.IsWord(verb - 2, "quoted");

    /// <summary>"she was quoted as saying": a passive that says who spoke.</summary>
    private void AddQuotedAs(int verb, VerbFrames frames, Sentence sentence)
    {
        var group = VerbGroup.Before(passage, verb - 2, sentence.First);
        var subject = _subjects.Before(group.First - 1, sentence);
        if (!subject.IsNone) cues.Add(new Cue(CueKind.Finite, verb - 2, verb, subject.First, verb, frames, subject, false));
    }

    private void AddParticiple(int verb, int last, VerbFrames frames, Sentence sentence, int firstCue)
    {
        if (verb == sentence.First) AddLeading(verb, last, frames, sentence);
        else if (phrases.At(verb - 1) is { IsNone: false } beside && beside.Kind is PhraseKind.Person or PhraseKind.Name or PhraseKind.Organisation or PhraseKind.PersonDescription or PhraseKind.People)
            cues.Add(new Cue(CueKind.Participle, verb, last, verb, last, frames, beside, true, Embedded: true));
        else
            cues.Add(new Cue(CueKind.Participle, verb, last, verb, last, frames, Inherit(verb, sentence, firstCue), true));
    }

    /// <summary>"Calling the plan “a folly,” Smith left": the subject is that of the clause behind the comma.</summary>
    private void AddLeading(int verb, int last, VerbFrames frames, Sentence sentence)
    {
        int i = verb + 1;
        while (i < sentence.End && !passage.IsQuoted(i)) i++;
        if (i >= sentence.End) return;
        i = passage.Regions[passage.RegionOf(i)].Last + 1;
        while (i < sentence.End && !_tokens[i].IsWord) i++;
        var subject = _subjects.After(i, sentence);
        if (!subject.IsNone) cues.Add(new Cue(CueKind.Participle, verb, last, verb, last, frames & ~(VerbFrames.Clause | VerbFrames.That), subject, true, Embedded: true));
    }

    private void AddFinite(int verb, int last, VerbFrames frames, VerbGroup group, Sentence sentence, int firstCue)
    {
        var subject = _subjects.Before(group.First - 1, sentence);
        var inverted = CanInvert(verb, group, sentence) ? _subjects.After(last + 1, sentence, anyone: passage.IsQuoted(Math.Max(verb - 1, 0)) && (frames & VerbFrames.Weak) == 0) : Phrase.None;
        if (!inverted.IsNone && (subject.IsNone || !subject.CanSpeak || ((frames & VerbFrames.Addressee) == 0 && ClosesClause(inverted, sentence) && (passage.IsQuoted(Math.Max(verb - 1, 0)) || !passage.IsWord(inverted.Last + 1, "who")))))
            cues.Add(new Cue(CueKind.Finite, verb, last, group.First, inverted.Last, frames, inverted, false));
        else if (!subject.IsNone)
            AddWithSubject(verb, last, frames, group, subject, sentence);
        else if (IsCoordinated(group.First, sentence))
            cues.Add(new Cue(CueKind.Finite, verb, last, group.First, last, frames, Inherit(verb, sentence, firstCue), true));
    }

    /// <summary>", said an official who": no verb follows the phrase, so that it is not the subject of what was said.</summary>
    private bool ClosesClause(Phrase inverted, Sentence sentence)
    {
        int i = inverted.Last + 1;
        while (i < sentence.End && _tokens[i].IsWord && _tokens[i].Is(WordTraits.Adverb)) i++;
        return i >= sentence.End || _tokens[i].Kind is TokenKind.Terminal or TokenKind.Comma || passage.IsWord(i, "who");
    }

    private void AddWithSubject(int verb, int last, VerbFrames frames, VerbGroup group, Phrase subject, Sentence sentence)
    {
        if (!Agrees(verb, subject, group) || IsReader(verb, subject) || (!subject.CanSpeak && (frames & VerbFrames.As) != 0)) return;
        bool relative = _subjects.IsRelative(group.First - 1);
        bool free = passage.IsWord(subject.First - 1, "what") || passage.IsWord(subject.First - 1, "than");
        if (free) frames &= ~(VerbFrames.Clause | VerbFrames.That);
        cues.Add(new Cue(CueKind.Finite, verb, last, _subjects.GroupStart(subject, sentence), last, frames, subject, false, relative || free));
    }

    /// <summary>"I read your report (“…”) with dismay": who reads says something only when the words come at once.</summary>
    private bool IsReader(int verb, Phrase subject)
        => subject.Kind is PhraseKind.Pronoun or PhraseKind.Person or PhraseKind.Name or PhraseKind.PersonDescription or PhraseKind.People && (passage.IsWord(verb, "read") || passage.IsWord(verb, "reads"))
            && verb + 1 < _tokens.Count && !passage.IsQuoted(verb + 1) && _tokens[verb + 1].Kind is not (TokenKind.Colon or TokenKind.Comma) && !passage.IsQuoted(Math.Max(0, verb - 1));

    /// <summary>"Critics say", not "the mayor say": a bare form needs a plural or an auxiliary.</summary>
    private bool Agrees(int verb, Phrase subject, VerbGroup group)
        => _tokens[verb].Is(WordTraits.FiniteVerb) || group.IsFinite || subject.Plural || subject.Kind is PhraseKind.Pronoun or PhraseKind.People
            || (passage.WordAt(subject.Head)[^1] == 's' && subject.Kind is not (PhraseKind.Person or PhraseKind.Name)) || passage.IsWord(subject.Head, "police") || passage.IsWord(subject.Head, "staff");

    /// <summary>A subject may follow the verb after a quotation, a comma, or at the head of a sentence.</summary>
    private bool CanInvert(int verb, VerbGroup group, Sentence sentence)
        => group.First == verb && (verb == sentence.First || (passage.IsQuoted(verb - 1) && (IsStatementBefore(verb, sentence) || phrases.At(verb + 1) is { Kind: PhraseKind.Person or PhraseKind.Name })) || _tokens[verb - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Terminal);

    /// <summary>"in charge of “Today,” told his staff": a name between marks is nothing that was said.</summary>
    private bool IsStatementBefore(int verb, Sentence sentence)
    {
        var region = passage.Regions[passage.RegionOf(verb - 1)];
        return region.First <= sentence.First || region.Words > 2 || !region.EndsClause;
    }

    private bool IsCoordinated(int first, Sentence sentence)
        => first > sentence.First && (_tokens[first - 1].Is(WordTraits.Coordinator) || _tokens[first - 1].Kind == TokenKind.Comma);

    /// <summary>The subject of the verb of speech before it, or of the main clause.</summary>
    private Phrase Inherit(int verb, Sentence sentence, int firstCue)
    {
        for (int c = cues.Count - 1; c >= firstCue; c--)
            if (!cues[c].Embedded && !cues[c].Subject.IsNone && cues[c].Kind is CueKind.Finite or CueKind.Participle) return cues[c].Subject;
        return _subjects.OfClause(sentence, verb);
    }
}
