namespace SearchEngine.News;

/// <summary>
/// Finds where a reported clause ends: with its sentence, or earlier where the reporter goes on in his own words:
/// another cue (", adding that"), a source (", according to"), the speaker's next act ("and called on").
/// </summary>
internal readonly ref struct ContentEnd(Passage passage, List<Cue> cues)
{
    private readonly TokenList _tokens = passage.Tokens;

    /// <returns>The last token of the content that begins at <paramref name="start"/>, closing signs left out.</returns>
    public int Find(Cue cue, int start, Sentence sentence)
    {
        int end = sentence.End;
        for (int c = cues.Count - 1; c >= 0 && cues[c].First > start; c--)
            if (cues[c].First < sentence.End && Stops(cue, cues[c], sentence, out int stop)) end = Math.Min(end, stop);
        end = Math.Min(end, AfterWholeQuotation(start, end));
        return Trim(start, end - 1);
    }

    private bool Stops(Cue cue, Cue other, Sentence sentence, out int stop)
    {
        stop = other.GroupFirst;
        if (other.First == cue.First) return false;
        int before = stop - 1;
        bool afterSign = before >= sentence.First && (_tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || passage.IsQuoted(before));
        if (IsContrast(before, sentence))
        {
            stop = before;
            return !other.Embedded;
        }

        bool joined = before >= sentence.First && _tokens[before].Is(WordTraits.Coordinator);
        if (joined) stop = before;
        return other.Kind switch
        {
            CueKind.Participle or CueKind.Preposition => afterSign || joined,
            _ => (joined && IsOpposed(before, sentence) && other.Kind == CueKind.Finite && !other.Embedded) || (joined && ((other.Inherited && IsSameTense(cue, other)) || other.Subject.Kind == PhraseKind.Pronoun))
                || (afterSign && (other.Inherited || _tokens[before].Kind == TokenKind.Dash || BringsQuotation(other, sentence))),
        };
    }

    /// <summary>"…, though her deputy told reporters": another's words behind a comma.</summary>
    private bool IsContrast(int token, Sentence sentence)
        => token > sentence.First && (passage.IsWord(token, "though") || passage.IsWord(token, "although") || passage.IsWord(token, "while") || passage.IsWord(token, "whereas"))
            && (_tokens[token - 1].Kind is TokenKind.Comma or TokenKind.Dash || passage.IsQuoted(token - 1));

    /// <summary>", but critics say": somebody else's words.</summary>
    private bool IsOpposed(int joint, Sentence sentence)
        => passage.IsWord(joint, "but") && joint > sentence.First && _tokens[joint - 1].Kind == TokenKind.Comma;

    /// <summary>", he replied “…" and ", he replied: “…" have a quotation of their own.</summary>
    private bool BringsQuotation(Cue cue, Sentence sentence)
    {
        int next = cue.Last + 1;
        if (next < sentence.End && !passage.IsQuoted(next) && _tokens[next].Kind == TokenKind.Colon) next++;
        return next < sentence.End && passage.IsQuoted(next);
    }

    /// <summary>"says he went and told" goes on with what is said, "said he went and told" with who says it.</summary>
    private bool IsSameTense(Cue cue, Cue other)
        => cue.Kind != CueKind.Finite || _tokens[cue.First].Is(WordTraits.Past | WordTraits.PastParticiple) == _tokens[other.First].Is(WordTraits.Past | WordTraits.PastParticiple);

    /// <summary>A content that is one quotation ends with it when the quotation brings its own comma or full stop.</summary>
    private int AfterWholeQuotation(int start, int end)
    {
        if (!passage.IsQuoted(start)) return end;
        int i = passage.Regions[passage.RegionOf(start)].Last;
        while (i > start && _tokens[i].Kind == TokenKind.Mark) i--;
        bool closed = _tokens[i].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Ellipsis;
        int last = passage.Regions[passage.RegionOf(start)].Last;
        if (closed) return last + 1;
        return last + 1 < end && _tokens[last + 1].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Semicolon ? last + 1 : end;
    }

    private int Trim(int start, int last)
    {
        while (last >= start && !passage.IsQuoted(last) && _tokens[last].Kind is TokenKind.Terminal or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Ellipsis or TokenKind.Symbol) last--;
        while (last >= start && !passage.IsQuoted(last) && _tokens[last].Is(WordTraits.Coordinator)) last--;
        return last;
    }
}
