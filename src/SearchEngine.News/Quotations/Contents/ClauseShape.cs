namespace SearchEngine.News;

/// <summary>What a stretch of a sentence is like: has it a verb, words between marks, is it a condition or a mere term.</summary>
internal readonly ref struct ClauseShape(Passage passage, PhraseIndex phrases)
{
    private const int WordsOfTerm = 3;
    private const int LongestLink = 3;

    private readonly TokenList _tokens = passage.Tokens;

    public bool HasQuotation(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (passage.IsQuoted(i)) return true;
        return false;
    }

    public bool HasVerb(int start, int end)
    {
        for (int i = start; i <= end; i++)
            if (_tokens[i].Is(WordTraits.Auxiliary) || (phrases.At(i).IsNone && (_tokens[i].Is(WordTraits.FiniteVerb) || (_tokens[i].IsLower && passage.WordAt(i).EndsWith("ed"))))) return true;
        return false;
    }

    /// <summary>A clause that can stand alone, not one in "when" or "after".</summary>
    public bool IsMainClause(int start, int end) => HasVerb(start, end) && !_tokens[start].Is(WordTraits.Subordinator & ~WordTraits.Question);

    /// <summary>"If the plan fails, he said, “…": the condition is the speaker's; "when asked, he said, “…" is the reporter's.</summary>
    public bool IsCondition(int first)
        => passage.IsWord(first, "if") || passage.IsWord(first, "unless") || passage.IsWord(first, "although")
            || passage.IsWord(first, "though") || passage.IsWord(first, "because") || passage.IsWord(first, "while");

    /// <summary>The “History” section says: the words between marks are part of the subject.</summary>
    public bool IsTermInPassing(int last, int start)
    {
        var region = passage.Regions[passage.RegionOf(last)];
        return !region.EndsClause && region.Words <= WordsOfTerm && region.First > start && _tokens[region.First - 1].IsWord;
    }

    /// <summary>On the radio's “This Week,” Smith said that …: a few words between marks behind others, whose comma is the reporter's.</summary>
    public bool IsTitle(int last, int start)
    {
        var region = passage.Regions[passage.RegionOf(last)];
        return region.Words <= WordsOfTerm && region.First > start && _tokens[region.First - 1].Kind is TokenKind.Word or TokenKind.Possessive && _tokens[last - 1].Kind == TokenKind.Comma;
    }

    /// <summary>"attacked him as “a fool”": the quotation follows "as" or "to" at once or nearly.</summary>
    public bool IsLinked(int first)
    {
        int quotation = first;
        while (quotation < _tokens.Count && !passage.IsQuoted(quotation)) quotation++;
        for (int i = Math.Max(first, quotation - LongestLink); i < quotation; i++)
            if ((passage.IsWord(i, "as") && !passage.IsWord(i + 1, "part")) || passage.IsWord(i, "to")) return true;
        return false;
    }

    /// <summary>Where a participle's clause at the head of a sentence ends: at the comma, which may stand inside the marks.</summary>
    public int EndOfAside(int first, int end)
    {
        for (int i = first; i <= end; i++)
        {
            if (passage.IsQuoted(i))
            {
                i = passage.Regions[passage.RegionOf(i)].Last;
                if (_tokens[i - 1].Kind == TokenKind.Comma) return i;
            }
            else if (_tokens[i].Kind == TokenKind.Comma) return i - 1;
        }

        return end;
    }

    /// <summary>Whether a clause with a verb of its own stands between a verb and the quotation in its object.</summary>
    public bool HasClauseBeforeQuotation(int first, int end)
    {
        for (int i = first; i <= end && !passage.IsQuoted(i); i++)
            if (_tokens[i].Kind is TokenKind.Semicolon || (_tokens[i].Kind == TokenKind.Comma && !passage.IsQuoted(i + 1) && HasVerb(i, BeforeQuotation(i)))) return true;
        return false;
    }

    private int BeforeQuotation(int i)
    {
        while (i < _tokens.Count && !passage.IsQuoted(i)) i++;
        return i - 1;
    }
}
