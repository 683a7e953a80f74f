namespace SearchEngine.News;

/// <summary>
/// Finds what a cue reports. English puts it before the cue ("…," she said), behind it (she said that …) or on both sides
/// ("…," she said, "…"), and which it is shows in what stands at either end of the cue's group: a quotation or a comma
/// before it and nothing that could be reported behind it make it the former.
/// </summary>
internal readonly ref struct ContentReader(Passage passage, PhraseIndex phrases, List<Cue> cues)
{
    private const WordTraits Adverbial = WordTraits.Subordinator | WordTraits.Preposition | WordTraits.Relative | WordTraits.Participle | WordTraits.Coordinator;

    private const int WordsOfTerm = 3;

    private readonly List<Token> _tokens = passage.Tokens;

    /// <summary>Reads what stands before the cue, and what goes on behind it.</summary>
    /// <param name="start">The sentence's first token that no earlier cue has taken.</param>
    /// <returns>False when the content is not before this cue.</returns>
    public bool ReadBefore(Cue cue, int start, Sentence sentence, Draft draft)
    {
        if (cue.Kind is CueKind.Participle or CueKind.Noun || cue.Inherited) return false;
        if (cue.Kind == CueKind.Preposition && SaysWhoSpoke(cue, sentence)) return false;
        int end = cue.GroupFirst - 1;
        bool comma = end >= start && !passage.IsQuoted(end) && _tokens[end].Kind is TokenKind.Comma or TokenKind.Dash;
        if (comma) end--;
        if (end < start) return false;
        int after = new ComplementReader(passage, phrases).Skip(cue, sentence);
        comma |= cue.Kind == CueKind.Preposition && IsLast(after, sentence) && !_tokens[end].Is(WordTraits.Relative | WordTraits.Coordinator | WordTraits.Subordinator);
        bool quoted = passage.IsQuoted(end);
        int first = SkipSigns(start, end);
        if (!quoted && (!comma || (ReportsBehind(cue, after, sentence) && !IsCondition(first, after)))) return false;
        bool goesOn = GoesOnBehind(cue, after, sentence);
        if (!quoted && !(cue.Has(VerbFrames.Clause | VerbFrames.That) && (goesOn || IsClause(first, end)))) return false;
        if (quoted && !cue.Has(VerbFrames.Clause | VerbFrames.Quote | VerbFrames.That)) return false;
        if (quoted && !comma && IsTermInPassing(end, start)) return false;
        if (quoted && cue.Has(VerbFrames.Weak) && !comma && !passage.Regions[passage.RegionOf(end)].EndsClause) return false;
        draft.Ranges.Add((first, end));
        if (goesOn) AddBehind(cue, SkipSigns(after, sentence.End), sentence, draft);
        else if (quoted && QuotationAfterSign(cue, sentence) is var later and > 0) AddBehind(cue, later, sentence, draft);
        return true;
    }

    /// <summary>Reads what stands behind the cue.</summary>
    public bool ReadBehind(Cue cue, Sentence sentence, Draft draft)
    {
        int after = new ComplementReader(passage, phrases).Skip(cue, sentence);
        int start = SkipSigns(after, sentence.End);
        if (start >= sentence.End || _tokens[start].Kind is TokenKind.Terminal or TokenKind.Semicolon or TokenKind.Close) return false;
        bool aside = start > after && !passage.IsQuoted(start) && !passage.IsWord(start, "that") && cue.Has(VerbFrames.Quote);
        if (aside && QuotationAfterSign(cue, sentence) is var quotation and > 0) return AddBehind(cue, quotation, sentence, draft);
        if (TakesContent(cue, after, start, sentence)) return AddBehind(cue, start, sentence, draft);
        if (!cue.Has(VerbFrames.Quote | VerbFrames.As) || cue.Has(VerbFrames.Weak)) return false;
        if (cue.Has(VerbFrames.Quote) && _tokens[start].Is(Adverbial) && QuotationAfterSign(cue, sentence) is var later and > 0) return AddBehind(cue, later, sentence, draft);
        return AddWithQuotation(cue, cue.Last + 1, sentence, draft);
    }

    /// <summary>The quotation behind the next comma or colon, when nothing else is reported before it: "said as he left, “…".</summary>
    private int QuotationAfterSign(Cue cue, Sentence sentence)
    {
        for (int i = Math.Max(cue.Last, cue.GroupLast) + 1; i < sentence.End; i++)
        {
            if (passage.IsQuoted(i)) return _tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon ? i : -1;
            if (IsCueAt(i) || _tokens[i].Kind == TokenKind.Semicolon || _tokens[i].Is(WordTraits.Coordinator)) return -1;
        }
        return -1;
    }

    /// <summary>The “History” section says: the words between marks are part of the subject.</summary>
    private bool IsTermInPassing(int last, int start)
    {
        var region = passage.Regions[passage.RegionOf(last)];
        return !region.EndsClause && region.Words <= WordsOfTerm && region.First > start && _tokens[region.First - 1].IsWord;
    }

    /// <summary>"Smith said the plan failed, according to the paper": the paper only passes on what Smith said.</summary>
    private bool SaysWhoSpoke(Cue source, Sentence sentence)
    {
        for (int c = cues.Count - 1; c >= 0 && cues[c].First >= sentence.First; c--)
            if (cues[c].First < source.First && cues[c].Kind == CueKind.Finite && !cues[c].Embedded && cues[c].Has(VerbFrames.Clause) && cues[c].GroupFirst <= sentence.First + 1) return true;
        return false;
    }

    private bool IsLast(int i, Sentence sentence) => i >= sentence.End || _tokens[i].Kind is TokenKind.Terminal or TokenKind.Comma;

    /// <summary>"If the plan fails, he said, “…": the condition is the speaker's; "when asked, he said, “…" is the reporter's.</summary>
    private bool IsCondition(int first, int after)
        => _tokens[after].Kind == TokenKind.Comma && (passage.IsWord(first, "if") || passage.IsWord(first, "unless") || passage.IsWord(first, "although")
            || passage.IsWord(first, "though") || passage.IsWord(first, "because") || passage.IsWord(first, "while"));

    private int SkipSigns(int i, int end)
    {
        while (i < end && !passage.IsQuoted(i) && _tokens[i].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Symbol) i++;
        return i;
    }

    /// <summary>Whether something that can be reported follows the cue at once.</summary>
    private bool ReportsBehind(Cue cue, int after, Sentence sentence)
    {
        if (after >= sentence.End || cue.Kind == CueKind.Preposition) return false;
        if (passage.IsQuoted(after) || passage.IsWord(after, "that")) return true;
        int next = SkipSigns(after, sentence.End);
        if (next >= sentence.End) return false;
        if (next > after) return passage.IsQuoted(next) || passage.IsWord(next, "that") || _tokens[after].Kind == TokenKind.Colon;
        return _tokens[after].IsWord ? !_tokens[after].Is(Adverbial) || passage.IsWord(after, "whether") : _tokens[after].Kind == TokenKind.Number;
    }

    /// <summary>", she said, " between two parts of one sentence.</summary>
    private bool GoesOnBehind(Cue cue, int after, Sentence sentence)
    {
        int next = SkipSigns(after, sentence.End);
        if (next >= sentence.End) return false;
        if (passage.IsQuoted(next)) return true;
        if (cue.GroupLast > cue.Last && cue.Kind == CueKind.Finite && !_tokens[next].Is(WordTraits.Auxiliary)) return false;
        if (after >= sentence.End || _tokens[after].Kind is not (TokenKind.Comma or TokenKind.Dash) || IsCueAt(next) || !_tokens[next].IsWord) return false;
        if (_tokens[next].Is(WordTraits.Coordinator) || passage.IsWord(next, "that")) return HasQuotation(next, sentence.End - 1) || passage.IsWord(next, "that");
        return !_tokens[next].Is(Adverbial) && phrases.At(next).Kind is not (PhraseKind.PersonDescription or PhraseKind.Person) && HasVerb(next, sentence.End - 1);
    }

    private bool IsCueAt(int token)
    {
        for (int c = cues.Count - 1; c >= 0 && cues[c].Last >= token; c--)
            if (cues[c].First == token || cues[c].GroupFirst == token) return true;
        return false;
    }

    private bool HasQuotation(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (passage.IsQuoted(i)) return true;
        return false;
    }

    private bool IsClause(int start, int end) => HasVerb(start, end) && !_tokens[start].Is(WordTraits.Subordinator & ~WordTraits.Question);

    private bool HasVerb(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (_tokens[i].Is(WordTraits.Auxiliary) || (phrases.At(i).IsNone && (_tokens[i].Is(WordTraits.FiniteVerb) || (_tokens[i].IsLower && passage.WordAt(i).EndsWith("ed"))))) return true;
        return false;
    }

    private bool TakesContent(Cue cue, int after, int start, Sentence sentence)
    {
        if (passage.IsQuoted(start)) return cue.Has(VerbFrames.Quote | VerbFrames.Clause | VerbFrames.As);
        bool announced = passage.IsWord(start, "that") || _tokens[start - 1].Kind == TokenKind.Colon;
        if (_tokens[start].Is(WordTraits.Coordinator)) return false;
        if (announced) return cue.Has(VerbFrames.Clause | VerbFrames.That);
        if (cue.Has(VerbFrames.Question) && _tokens[start].Is(WordTraits.Question)) return true;
        if (cue.Has(VerbFrames.To) && passage.IsWord(start, "to")) return true;
        if (!cue.Has(VerbFrames.Clause)) return false;
        return cue.Kind == CueKind.Preposition || start == after || passage.IsWord(cue.GroupFirst - 1, "as") ? HasVerb(start, sentence.End - 1) : HasQuotation(start, sentence.End - 1);
    }

    /// <summary>"called the plan “a folly”": an object with words of the speaker's own in it.</summary>
    private bool AddWithQuotation(Cue cue, int first, Sentence sentence, Draft draft)
    {
        int end = new ContentEnd(passage, cues).Find(cue, first, sentence);
        if (end < first || !HasQuotation(first, end) || (!cue.Has(VerbFrames.Quote) && !HasLink(first))) return false;
        if (cue.Embedded && cue.Kind == CueKind.Participle) end = EndOfAside(first, end);
        for (int i = first; i <= end && !passage.IsQuoted(i); i++)
            if (_tokens[i].Kind is TokenKind.Semicolon || (_tokens[i].Kind == TokenKind.Comma && !passage.IsQuoted(i + 1) && HasVerb(i, NextQuotation(i)))) return false;
        if (_tokens[first].Kind is TokenKind.Comma or TokenKind.Colon) first = SkipSigns(first, end);
        draft.Ranges.Add((first, end));
        return true;
    }

    /// <summary>"attacked him as “a fool”" needs its "as" or "to".</summary>
    private bool HasLink(int first)
    {
        for (int i = first; i < _tokens.Count && !passage.IsQuoted(i); i++)
            if (passage.IsWord(i, "as") || passage.IsWord(i, "to")) return true;
        return false;
    }

    /// <summary>A participle at the head of a sentence ends at the comma, which may stand inside the quotation's marks.</summary>
    private int EndOfAside(int first, int end)
    {
        for (int i = first; i <= end; i++)
        {
            if (!passage.IsQuoted(i)) { if (_tokens[i].Kind == TokenKind.Comma) return i - 1; else continue; }
            i = passage.Regions[passage.RegionOf(i)].Last;
            if (_tokens[i - 1].Kind == TokenKind.Comma) return i;
        }
        return end;
    }

    private int NextQuotation(int i)
    {
        while (i < _tokens.Count && !passage.IsQuoted(i)) i++;
        return i - 1;
    }

    private bool AddBehind(Cue cue, int start, Sentence sentence, Draft draft)
    {
        int end = new ContentEnd(passage, cues).Find(cue, start, sentence);
        if (end < start) return false;
        draft.Ranges.Add((start, end));
        return true;
    }
}
