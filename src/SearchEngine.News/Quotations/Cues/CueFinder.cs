namespace SearchEngine.News;

/// <summary>
/// Finds the words that report speech in a sentence, outside its quotations: a verb of speech that is used as one, with
/// its subject, or "according to" with its source. Speech that is denied, wished or only possible reports nothing.
/// </summary>
internal readonly ref struct CueFinder(Passage passage, PhraseIndex phrases, List<Cue> cues)
{
    private readonly List<Token> _tokens = passage.Tokens;
    private readonly SubjectFinder _subjects = new(passage, phrases);

    public void Find(Sentence sentence)
    {
        int before = cues.Count;
        for (int i = sentence.First; i < sentence.End; i = passage.Next(i))
        {
            if (passage.IsQuoted(i)) continue;
            var token = _tokens[i];
            if (passage.IsWord(i, "according") && passage.IsWord(i + 1, "to")) AddSource(i, i + 1, sentence);
            else if (token.IsWord && token.Is(WordTraits.Reporting)) AddVerb(i, sentence, before);
        }
    }

    private void AddSource(int first, int last, Sentence sentence)
    {
        var source = _subjects.After(last + 1, sentence);
        if (!source.IsNone)
            cues.Add(new Cue(CueKind.Preposition, first, last, first, source.Last, VerbFrames.Clause | VerbFrames.Quote, source, false));
    }

    private void AddVerb(int verb, Sentence sentence, int firstCue)
    {
        if (!phrases.At(verb).IsNone || !FramesAt(verb, out int last, out var frames)) return;
        var group = VerbGroup.Before(passage, verb, sentence.First);
        if (group.IsUnreal || group.IsPassive) return;
        if (_tokens[verb].Is(WordTraits.Participle) && !group.HasBe) AddParticiple(verb, last, frames, sentence, firstCue);
        else if (group.IsFinite || _tokens[verb].Is(WordTraits.FiniteVerb | WordTraits.BaseVerb)) AddFinite(verb, last, frames, group, sentence, firstCue);
    }

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

    private void AddParticiple(int verb, int last, VerbFrames frames, Sentence sentence, int firstCue)
    {
        if (verb == sentence.First) return;
        var subject = Inherit(verb, sentence, firstCue);
        cues.Add(new Cue(CueKind.Participle, verb, last, verb, last, frames, subject, true));
    }

    private void AddFinite(int verb, int last, VerbFrames frames, VerbGroup group, Sentence sentence, int firstCue)
    {
        var subject = _subjects.Before(group.First - 1, sentence);
        var inverted = CanInvert(verb, group, sentence) ? _subjects.After(last + 1, sentence) : Phrase.None;
        if (!inverted.IsNone && (subject.IsNone || !subject.CanSpeak))
        {
            cues.Add(new Cue(CueKind.Finite, verb, last, group.First, inverted.Last, frames, inverted, false));
            return;
        }
        if (!subject.IsNone && !Agrees(verb, subject, group)) return;
        if (!subject.IsNone)
            cues.Add(new Cue(CueKind.Finite, verb, last, subject.First, last, frames, subject, false));
        else if (IsCoordinated(group.First, sentence))
            cues.Add(new Cue(CueKind.Finite, verb, last, group.First, last, frames, Inherit(verb, sentence, firstCue), true));
    }

    /// <summary>"Critics say", not "the mayor say": a bare form needs a plural or an auxiliary.</summary>
    private bool Agrees(int verb, Phrase subject, VerbGroup group)
        => _tokens[verb].Is(WordTraits.FiniteVerb) || group.IsFinite || subject.Plural || subject.Kind is PhraseKind.Pronoun or PhraseKind.People or PhraseKind.Document or PhraseKind.Body
            || passage.WordAt(subject.Head)[^1] == 's' || subject.Kind == PhraseKind.Thing;

    /// <summary>A subject may follow the verb after a quotation, a comma, or at the head of a sentence.</summary>
    private bool CanInvert(int verb, VerbGroup group, Sentence sentence)
        => group.First == verb && (verb == sentence.First || passage.IsQuoted(verb - 1) || _tokens[verb - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Terminal);

    private bool IsCoordinated(int first, Sentence sentence)
        => first > sentence.First && (_tokens[first - 1].Is(WordTraits.Coordinator) || _tokens[first - 1].Kind == TokenKind.Comma);

    private Phrase Inherit(int verb, Sentence sentence, int firstCue)
        => cues.Count > firstCue && !cues[^1].Subject.IsNone && cues[^1].Kind != CueKind.Preposition ? cues[^1].Subject : _subjects.OfClause(sentence, verb);
}
