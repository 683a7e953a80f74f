namespace SearchEngine.News;

/// <summary>
/// Finds what a cue reports: the quotation beside it, the clause behind it up to its real end, or the clause before it.
/// Ranges are tokens [First, Last]; a cue in the middle gives two.
/// </summary>
internal readonly ref struct ContentReader(Passage passage, PhraseIndex phrases, List<Cue> cues)
{
    private readonly List<Token> _tokens = passage.Tokens;

    /// <param name="firstCue">The sentence's cues are those from here to the end of the list.</param>
    /// <returns>False when the cue reports nothing that can be quoted.</returns>
    public bool Read(Cue cue, int firstCue, Sentence sentence, Draft draft)
    {
        int after = new ComplementReader(passage, phrases).Skip(cue, sentence);
        bool right = BeginsContent(after, sentence);
        bool left = EndsContent(cue, sentence, out int leftEnd);
        if (left && AddLeft(cue, leftEnd, firstCue, sentence, draft))
        {
            if (right && IsInterruption(cue, after, sentence)) AddRight(cue, SkipSigns(after, sentence), firstCue, sentence, draft);
            return true;
        }
        return right && TakesContent(cue, after, sentence) && AddRight(cue, SkipSigns(after, sentence), firstCue, sentence, draft);
    }

    private bool BeginsContent(int after, Sentence sentence)
    {
        int i = SkipSigns(after, sentence);
        return i < sentence.End && _tokens[i].Kind is not (TokenKind.Terminal or TokenKind.Semicolon or TokenKind.Close);
    }

    private int SkipSigns(int i, Sentence sentence)
    {
        while (i < sentence.End && !passage.IsQuoted(i) && _tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash) i++;
        return i;
    }

    /// <summary>Whether a quotation or a clause with a comma ends right before the cue and its subject.</summary>
    private bool EndsContent(Cue cue, Sentence sentence, out int end)
    {
        end = cue.GroupFirst - 1;
        if (cue.Kind == CueKind.Participle || cue.Inherited || end < sentence.First) return false;
        if (passage.IsQuoted(end)) return true;
        if (_tokens[end].Kind is not (TokenKind.Comma or TokenKind.Dash)) return false;
        end--;
        return end >= sentence.First;
    }

    private bool AddLeft(Cue cue, int end, int firstCue, Sentence sentence, Draft draft)
    {
        int start = LeftStart(cue, end, firstCue, sentence);
        if (start > end) return false;
        if (!HasQuotation(start, end) && (!cue.Has(VerbFrames.Clause | VerbFrames.That) || !IsClause(start, end))) return false;
        if (HasQuotation(start, end) && !passage.IsQuoted(end) && !cue.Has(VerbFrames.Clause | VerbFrames.That)) return false;
        draft.Ranges.Add((start, end));
        return true;
    }

    /// <summary>The sentence's beginning, or where the content of an earlier cue leaves off.</summary>
    private int LeftStart(Cue cue, int end, int firstCue, Sentence sentence)
    {
        int start = sentence.First;
        for (int c = firstCue; c < cues.Count && cues[c].First < cue.First; c++)
            if (cues[c].Last <= end) start = Math.Max(start, cues[c].GroupLast + 1);
        if (passage.IsQuoted(end) && start > sentence.First) start = Math.Max(start, passage.Regions[passage.RegionOf(end)].First);
        while (start <= end && !passage.IsQuoted(start) && _tokens[start].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Symbol) start++;
        return start;
    }

    private bool HasQuotation(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (passage.IsQuoted(i)) return true;
        return false;
    }

    /// <summary>A clause has a verb, or at least enough words to be one.</summary>
    private bool IsClause(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (_tokens[i].Is(WordTraits.Auxiliary | WordTraits.FiniteVerb) || (_tokens[i].IsLower && passage.WordAt(i).EndsWith("ed"))) return true;
        return false;
    }

    private bool TakesContent(Cue cue, int after, Sentence sentence)
    {
        int i = SkipSigns(after, sentence);
        if (passage.IsQuoted(i)) return cue.Has(VerbFrames.Quote | VerbFrames.Clause | VerbFrames.As);
        bool that = passage.IsWord(i, "that") || _tokens[Math.Max(i - 1, 0)].Kind == TokenKind.Colon;
        if (that && cue.Has(VerbFrames.Clause | VerbFrames.That)) return true;
        if (cue.Has(VerbFrames.Question) && _tokens[i].Is(WordTraits.Question)) return true;
        if (cue.Has(VerbFrames.Clause)) return true;
        return false;
    }

    /// <summary>", she said, " between two parts of one sentence.</summary>
    private bool IsInterruption(Cue cue, int after, Sentence sentence)
    {
        int i = SkipSigns(after, sentence);
        if (passage.IsQuoted(i)) return true;
        return _tokens[after].Kind == TokenKind.Comma && !_tokens[i].Is(WordTraits.Participle | WordTraits.Subordinator | WordTraits.Preposition | WordTraits.Relative)
            && !passage.IsWord(i, "according") && !IsCueAt(i) && after == cue.GroupLast + 1 && !_tokens[i].Is(WordTraits.Coordinator) && phrases.At(i).Kind != PhraseKind.PersonDescription;
    }

    private bool IsCueAt(int token)
    {
        foreach (var cue in cues)
            if (cue.First == token || cue.GroupFirst == token) return true;
        return false;
    }

    private bool AddRight(Cue cue, int start, int firstCue, Sentence sentence, Draft draft)
    {
        int end = new ContentEnd(passage, cues).Find(cue, start, firstCue, sentence);
        if (end < start) return false;
        draft.Ranges.Add((start, end));
        return true;
    }
}
