namespace SearchEngine.News;

/// <summary>
/// Cuts paragraphs into sentences as the reporter's own text runs: full stops inside a quotation end nothing, and the
/// quotation itself ends a sentence only when it ends in a full stop and the reporter begins anew after it.
/// </summary>
internal readonly ref struct Sentences(string text, TokenList tokens, int[] regionOf, List<QuotedRegion> regions)
{
    private const int AttributionReach = 14;
    private const int AsideReach = 28;
    private const int LongestDateline = 14;

    public List<Sentence> Find(List<int> paragraphs)
    {
        var sentences = new List<Sentence>();
        for (int p = 0; p + 1 < paragraphs.Count; p++)
        {
            int start = paragraphs[p], end = paragraphs[p + 1];
            int body = AfterDateline(start, end);
            if (body > start) sentences.Add(new Sentence(start, body, p));
            start = body;
            for (int i = start; i < end; i++)
            {
                if (regionOf[i] >= 0) i = regions[regionOf[i]].Last;
                if (!EndsAt(i, end)) continue;
                while (i + 1 < end && tokens[i + 1].Kind is TokenKind.Close or TokenKind.Terminal) i++;
                sentences.Add(new Sentence(start, i + 1, p));
                start = i + 1;
            }
            if (start < end) sentences.Add(new Sentence(start, end, p));
        }
        return sentences;
    }

    /// <summary>"GENEVA, May 3 (Reuters) — " at the head of a paragraph is a sentence of its own.</summary>
    private int AfterDateline(int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + LongestDateline); i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash) return i > start && IsPlace(start) ? i + 1 : start;
            if (token.IsLower || token.Kind is TokenKind.Mark or TokenKind.Terminal or TokenKind.Colon or TokenKind.Possessive) return start;
        }
        return start;
    }

    private bool IsPlace(int i)
        => tokens[i].Is(WordTraits.Place) || (tokens[i].Length > 3 && tokens[i].IsWord && !text.AsSpan(tokens[i].Start, tokens[i].Length).ContainsAnyInRange('a', 'z'));

    private bool EndsAt(int i, int end)
    {
        if (i + 1 >= end) return false;
        if (regionOf[i] >= 0) return EndsAfterQuotation(i, end);
        return tokens[i].Kind switch
        {
            TokenKind.Terminal => tokens[i + 1].Start > tokens[i].End && !tokens[i + 1].IsLower,
            TokenKind.Ellipsis => BeginsSentence(i + 1) && text[tokens[i].End - 1] == '.',
            TokenKind.Word when text[tokens[i].End - 1] == '.' => EndsWithAbbreviation(i),
            TokenKind.Word => IsHeadlineEnd(i),
            _ => false,
        };
    }

    /// <summary>A headline inside a paragraph, parted from what follows by more than one space and no full stop.</summary>
    private bool IsHeadlineEnd(int i)
        => tokens[i + 1].Start - tokens[i].End > 1 && text[tokens[i].End] != '\n' && BeginsSentence(i + 1) && tokens[i + 1].Kind == TokenKind.Word
            && text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).IndexOfAnyExcept(' ', '\u00A0') < 0;

    private bool EndsAfterQuotation(int last, int end)
    {
        int inner = last;
        while (inner > 0 && tokens[inner].Kind is TokenKind.Mark or TokenKind.Close) inner--;
        bool isAbbreviation = inner < last && tokens[inner].Kind == TokenKind.Word && text[tokens[inner].End - 1] == '.';
        if (!isAbbreviation && tokens[inner].Kind is not (TokenKind.Terminal or TokenKind.Ellipsis)) return false;
        var next = tokens[last + 1];
        if (next.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Terminal or TokenKind.Close || next.IsLower) return false;
        return !BeginsAttribution(last + 1, end, surely: text[tokens[inner].End - 1] != '.');
    }

    /// <summary>"Smith said." or "asked the minister." right after a quotation belongs to it; anything that says more does not.</summary>
    /// <param name="surely">The quotation ends in a question or exclamation, after which no comma would stand.</param>
    private bool BeginsAttribution(int i, int end, bool surely)
    {
        int limit = Math.Min(end, i + (surely ? AsideReach : AttributionReach));
        int commas = 0;
        for (int j = i; j < limit; j++)
        {
            if (regionOf[j] >= 0) return false;
            var token = tokens[j];
            bool inAside = commas % 2 == 1;
            if (!inAside && token.Is(WordTraits.Reporting) && token.Is(WordTraits.FiniteVerb) && j > i) return EndsAttribution(j + 1, end, surely) || (surely && IsTold(j, end));
            if (token.Kind == TokenKind.Comma && surely) commas++;
            else if (token.Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Colon or TokenKind.Semicolon) return false;
            if (!inAside && token.Is(WordTraits.Auxiliary | WordTraits.VerbForm) && token.IsLower && !token.Is(WordTraits.Noun)) return false;
        }
        return false;
    }

    /// <summary>Whether no content of its own follows a verb of speech.</summary>
    private bool EndsAttribution(int next, int end, bool surely)
    {
        if (next >= end || tokens[next].Kind == TokenKind.Terminal) return true;
        if (surely && (tokens[next].Kind == TokenKind.Comma || (tokens[next].IsWord && tokens[next].Is(WordTraits.Subordinator | WordTraits.Preposition | WordTraits.Time)))) return true;
        return tokens[next].Is(WordTraits.Time | WordTraits.Preposition) && tokens[next].IsWord && EndsSoon(next, end);
    }

    /// <summary>“Why?” Smith asked the council members.: a listener, and no verb that would make it something told.</summary>
    private bool IsTold(int verb, int end)
    {
        if (((tokens[verb].Entry.Verb?.Frames ?? VerbFrames.None) & (VerbFrames.Addressee | VerbFrames.Question)) == 0) return false;
        for (int j = verb + 1; j < Math.Min(end, verb + AttributionReach); j++)
        {
            if (tokens[j].Kind == TokenKind.Terminal) return true;
            if (regionOf[j] >= 0 || !tokens[j].IsWord || tokens[j].Is(WordTraits.Relative | WordTraits.Subordinator) || (tokens[j].IsLower && tokens[j].Is(WordTraits.Auxiliary | WordTraits.VerbForm) && !tokens[j].Is(WordTraits.Noun))) return false;
        }
        return false;
    }

    private bool EndsSoon(int i, int end)
    {
        for (int j = i; j < Math.Min(end, i + AttributionReach); j++)
        {
            if (tokens[j].Kind == TokenKind.Terminal) return true;
            if (regionOf[j] >= 0 || tokens[j].Is(WordTraits.Auxiliary | WordTraits.Relative)) return false;
        }
        return false;
    }

    /// <summary>A full stop that belongs to an abbreviation ends the sentence as well when a new one plainly begins.</summary>
    private bool EndsWithAbbreviation(int i)
    {
        var token = tokens[i];
        if (token.Is(WordTraits.Title) || token.Length == 2) return false;
        return BeginsSentence(i + 1);
    }

    private bool BeginsSentence(int i)
    {
        var next = tokens[i];
        return next.Kind == TokenKind.Mark || (next.Capital && next.Is(WordTraits.Determiner | WordTraits.Subject | WordTraits.Possessive
            | WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Adverb | WordTraits.Question));
    }
}
