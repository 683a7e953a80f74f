namespace SearchEngine.News;

/// <summary>
/// Finds what a cue reports. English puts it before the cue ("…," she said), behind it (she said that …) or on both sides
/// ("…," she said, "…"), and which it is shows in what stands at either end of the cue's group: a quotation or a comma
/// before it and nothing that could be reported behind it make it the former.
/// </summary>
internal readonly ref struct ContentReader(Passage passage, PhraseIndex phrases, List<Cue> cues)
{
    private const WordTraits Adverbial = WordTraits.Subordinator | WordTraits.Preposition | WordTraits.Relative | WordTraits.Participle | WordTraits.Coordinator;

    private readonly TokenList _tokens = passage.Tokens;
    private readonly ClauseShape _shape = new(passage, phrases);

    /// <summary>Reads what stands before the cue, and what goes on behind it.</summary>
    /// <param name="start">The sentence's first token that no earlier cue has taken.</param>
    /// <returns>False when the content is not before this cue.</returns>
    public bool ReadBefore(Cue cue, int start, Sentence sentence, Draft draft)
    {
        if (cue.Kind is CueKind.Participle or CueKind.Noun || cue.Inherited) return false;
        int end = EndBefore(cue, start);
        bool comma = end >= start && !passage.IsQuoted(end) && _tokens[end].Kind is TokenKind.Comma or TokenKind.Dash;
        if (comma) end--;
        if (end < start || (cue.Kind == CueKind.Preposition && SaysWhoSpoke(cue, sentence))) return false;
        int after = new ComplementReader(passage, phrases).Skip(cue, sentence);
        int first = SkipSigns(start, end);
        if (first < end && _tokens[first].Kind == TokenKind.Number && passage.IsQuoted(first + 1) && !passage.IsQuoted(first)) first++;
        if (!passage.IsQuoted(first) && IsColonBeforeQuotation(Math.Max(cue.Last, cue.GroupLast) + 1, sentence)) return false;
        bool taken = passage.IsQuoted(end)
            ? TakesQuotation(cue, end, start, comma) && !(_shape.IsTitle(end, start) && ReportsBehind(cue, after, sentence))
            : (comma || IsTrailingSource(cue, end, after, sentence)) && TakesClause(cue, first, end, after, sentence);
        if (!taken) return false;
        draft.Ranges.Add((first, end));
        if (GoesOnBehind(cue, after, sentence)) AddBehind(cue, SkipSigns(after, sentence.End), sentence, draft);
        else if (passage.IsQuoted(end) && QuotationAfterSign(cue, sentence) is var later and > 0) AddBehind(cue, later, sentence, draft);
        return true;
    }

    /// <summary>Reads what stands behind the cue.</summary>
    public bool ReadBehind(Cue cue, Sentence sentence, Draft draft)
    {
        int after = new ComplementReader(passage, phrases).Skip(cue, sentence);
        int start = SkipSigns(after, sentence.End);
        if (start >= sentence.End || _tokens[start].Kind is TokenKind.Terminal or TokenKind.Semicolon or TokenKind.Close) return false;
        if (cue.Has(VerbFrames.Quote) && QuotationAfterSign(cue, sentence) is var announced and > 0 && _tokens[announced - 1].Kind == TokenKind.Colon && !_shape.HasVerb(after, announced - 1)) return AddBehind(cue, announced, sentence, draft);
        bool aside = start > after && !passage.IsQuoted(start) && !passage.IsWord(start, "that") && cue.Has(VerbFrames.Quote);
        if (aside && QuotationAfterSign(cue, sentence) is var quotation and > 0) return AddBehind(cue, quotation, sentence, draft);
        if (TakesContent(cue, after, start, sentence)) return AddBehind(cue, start, sentence, draft);
        if (!cue.Has(VerbFrames.Quote | VerbFrames.As) || cue.Has(VerbFrames.Weak)) return false;
        if (cue.Has(VerbFrames.Quote) && _tokens[start].Is(Adverbial) && QuotationAfterSign(cue, sentence) is var later and > 0) return AddBehind(cue, later, sentence, draft);
        return AddWithQuotation(cue, cue.Last + 1, sentence, draft);
    }

    /// <summary>
    /// Where what stands before a cue ends: beside the cue's group, or, where a quotation that ends in a comma begins the
    /// sentence, at its end, whatever is said of the subject between: "…," Push for Bread organizer Ann Lee told us.
    /// </summary>
    private int EndBefore(Cue cue, int start)
    {
        int i = cue.GroupFirst - 1;
        while (i > start && !passage.IsQuoted(i) && _tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Possessive && !_tokens[i].Is(WordTraits.Auxiliary | WordTraits.Relative)) i--;
        return i > start && cue.Kind == CueKind.Finite && passage.IsQuoted(i) && passage.Regions[passage.RegionOf(i)] is { EndsClause: true } region && region.First == start ? i : cue.GroupFirst - 1;
    }

    private bool TakesQuotation(Cue cue, int end, int start, bool comma)
    {
        if (!cue.Has(VerbFrames.Clause | VerbFrames.Quote | VerbFrames.That)) return false;
        if (comma) return true;
        return !_shape.IsTermInPassing(end, start) && (!cue.Has(VerbFrames.Weak) || passage.Regions[passage.RegionOf(end)].EndsClause);
    }

    private bool TakesClause(Cue cue, int first, int end, int after, Sentence sentence)
    {
        bool condition = after < sentence.End && _tokens[after].Kind == TokenKind.Comma && (_shape.IsCondition(first) || IsOneClause(first, end, after + 1, sentence));
        if (ReportsBehind(cue, after, sentence) && !condition) return false;
        return cue.Has(VerbFrames.Clause | VerbFrames.That) && (GoesOnBehind(cue, after, sentence) || _shape.IsMainClause(first, end));
    }

    /// <summary>"The town must be led, he said, “by a decent person.”": what goes on between the marks began before them.</summary>
    private bool IsOneClause(int first, int end, int behind, Sentence sentence)
    {
        if (behind + 1 >= sentence.End || !passage.IsQuoted(behind) || !_tokens[behind + 1].IsLower) return false;
        return _tokens[behind + 1].Is(WordTraits.Auxiliary) || _shape.IsMainClause(first, end);
    }

    /// <summary>"The plan failed according to Smith.": the one cue that needs no comma.</summary>
    private bool IsTrailingSource(Cue cue, int end, int after, Sentence sentence)
        => cue.Kind == CueKind.Preposition && IsLast(after, sentence) && !_tokens[end].Is(WordTraits.Relative | WordTraits.Coordinator | WordTraits.Subordinator);

    /// <summary>"Smith said the plan failed, according to the paper": the paper only passes on what Smith said.</summary>
    private bool SaysWhoSpoke(Cue source, Sentence sentence)
    {
        for (int c = cues.Count - 1; c >= 0 && cues[c].First >= sentence.First; c--)
            if (cues[c].First < source.First && cues[c].Kind == CueKind.Finite && !cues[c].Embedded && cues[c].Has(VerbFrames.Clause) && cues[c].GroupFirst <= sentence.First + 1) return true;
        return false;
    }

    /// <summary>"Asked about the well, he replied: “…": what the colon announces is all that is reported.</summary>
    private bool IsColonBeforeQuotation(int i, Sentence sentence) => i + 1 < sentence.End && _tokens[i].Kind == TokenKind.Colon && passage.IsQuoted(i + 1);

    private bool IsLast(int i, Sentence sentence) => i >= sentence.End || _tokens[i].Kind is TokenKind.Terminal or TokenKind.Comma;

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
        if (_tokens[after].Kind is not (TokenKind.Comma or TokenKind.Dash) || IsCueAt(next) || !_tokens[next].IsWord) return false;
        if (passage.IsWord(next, "that")) return true;
        if (_tokens[next].Is(WordTraits.Coordinator)) return _shape.HasQuotation(next, sentence.End - 1);
        return !_tokens[next].Is(Adverbial) && phrases.At(next).Kind is not (PhraseKind.PersonDescription or PhraseKind.Person) && _shape.HasVerb(next, sentence.End - 1);
    }

    private bool IsCueAt(int token)
    {
        for (int c = cues.Count - 1; c >= 0 && cues[c].Last >= token; c--)
            if (cues[c].First == token || cues[c].GroupFirst == token) return true;
        return false;
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

    private bool TakesContent(Cue cue, int after, int start, Sentence sentence)
    {
        if (passage.IsQuoted(start)) return cue.Has(VerbFrames.Quote | VerbFrames.Clause | VerbFrames.As);
        if (_tokens[start].Is(WordTraits.Coordinator)) return false;
        if (passage.IsWord(start, "that") || _tokens[start - 1].Kind == TokenKind.Colon) return cue.Has(VerbFrames.Clause | VerbFrames.That);
        if (cue.Has(VerbFrames.Question) && _tokens[start].Is(WordTraits.Question)) return true;
        if (cue.Has(VerbFrames.To) && passage.IsInfinitive(start)) return true;
        if (!cue.Has(VerbFrames.Clause)) return false;
        bool atOnce = cue.Kind == CueKind.Preposition || start == after || passage.IsWord(cue.GroupFirst - 1, "as");
        int end = new ContentEnd(passage, cues).Find(cue, start, sentence);
        return atOnce ? _shape.HasVerb(start, end) : _shape.HasQuotation(start, end);
    }

    /// <summary>"called the plan “a folly”": an object with words of the speaker's own in it.</summary>
    private bool AddWithQuotation(Cue cue, int first, Sentence sentence, Draft draft)
    {
        int end = new ContentEnd(passage, cues).Find(cue, first, sentence);
        if (end < first || !_shape.HasQuotation(first, end) || (!cue.Has(VerbFrames.Quote) && !_shape.IsLinked(first))) return false;
        if (cue.Embedded && cue.Kind == CueKind.Participle) end = _shape.EndOfAside(first, end);
        if (_shape.HasClauseBeforeQuotation(first, end)) return false;
        draft.Ranges.Add((SkipSigns(first, end), end));
        return true;
    }

    private bool AddBehind(Cue cue, int start, Sentence sentence, Draft draft)
    {
        int end = new ContentEnd(passage, cues).Find(cue, start, sentence);
        if (end < start) return false;
        draft.Ranges.Add((start, end));
        return true;
    }
}
