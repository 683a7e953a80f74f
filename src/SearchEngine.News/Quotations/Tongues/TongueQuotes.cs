using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Reads the direct quotations of a text in a tongue: the words of speech stand right behind a quotation, or before it
/// with a colon, a comma or "that"; their subject stands behind them, before them, or is whoever was told of last.
/// </summary>
internal sealed class TongueQuotes
{
    private const int FewestWords = 2;
    private const int WordsOfStatement = 5;
    private const int CueReach = 14;
    private const int SubjectReach = 18;

    private readonly TongueText _text;
    private readonly Passage _passage;
    private readonly TongueCast _cast;
    private readonly List<Quote> _quotes = [];
    private int _lastEnd = -1;

    private TongueQuotes(Passage passage, Tongue tongue)
    {
        _passage = passage;
        _text = new TongueText(passage, tongue);
        _cast = new TongueCast(_text);
    }

    public static IReadOnlyList<Quote> Read(string text, Tongue tongue)
    {
        var passage = new Passage(text);
        var reader = new TongueQuotes(passage, tongue);
        foreach (var region in passage.Regions) reader.ReadQuotation(region.First, region.Last, region.Words);
        for (int p = 0; p + 1 < passage.Paragraphs.Count; p++) reader.ReadDialogue(passage.Paragraphs[p], passage.Paragraphs[p + 1]);
        reader._quotes.Sort((a, b) => a.Spans[0].Start.CompareTo(b.Spans[0].Start));
        return reader._quotes;
    }

    private void ReadQuotation(int first, int last, int words)
    {
        int behind = SkipSigns(last + 1);
        int sentence = _passage.Sentences[_passage.SentenceOf(first)].First;
        if (IsSameParagraph(last, behind) && _text.CueAt(behind, behindQuotation: true) is { } cue) Add(first, last, cue, Subject(cue, sentence, last), QuoteKind.Direct);
        else if (IsSameParagraph(last, behind) && _text.Is(behind, "source") && words >= FewestWords) Add(first, last, new TongueCue(behind, behind, null), After(behind + 1, behind + SubjectReach), QuoteKind.Direct);
        else if (_lastEnd >= 0 && first > _lastEnd && _passage.SentenceOf(first) - _passage.SentenceOf(_lastEnd) <= 1 && IsSameParagraph(_lastEnd, first) && sentence == first) Continue(first, last);
        else if (words >= FewestWords && CueBefore(first, sentence) is { } before) Add(first, last, before, SubjectBefore(before, sentence, first), IsLinked(first) ? QuoteKind.Mixed : QuoteKind.Direct);
        else if (words >= FewestWords && SourceOf(sentence, first) is { First: >= 0 } source) Add(first, last, new TongueCue(sentence, sentence, null), source, QuoteKind.Mixed);
        else if (IsAnnounced(first) && _cast.LastIn(sentence, first) is { } named) Add(first, last, null, new TongueSpeaker(named.Person, named.First, named.Last), QuoteKind.Direct);
        else if (words >= WordsOfStatement && sentence == first) Add(first, last, null, TongueSpeaker.None, QuoteKind.Direct);
    }

    /// <summary>"—No pedimos la luna —dijo Ana—. Pedimos pan.": dashes for marks.</summary>
    private void ReadDialogue(int from, int to)
    {
        if (from + 1 >= to || _passage.Tokens[from].Kind != TokenKind.Dash || _passage.IsQuoted(from + 1)) return;
        int dash = NextDash(from + 1, to);
        if (dash <= from + 1 || _text.CueAt(dash + 1, behindQuotation: true) is not { } cue) return;
        Add(from + 1, dash - 1, cue, Subject(cue, from, dash), QuoteKind.Direct);
        int closing = NextDash(cue.Last + 1, to);
        if (closing < 0) return;
        int rest = SkipSigns(closing + 1);
        if (rest < to && _passage.Tokens[rest].Kind == TokenKind.Terminal) rest++;
        if (rest < to) Continue(rest, to - 1);
    }

    private int NextDash(int from, int to)
    {
        while (from < to && _passage.Tokens[from].Kind != TokenKind.Dash) from++;
        return from < to ? from : -1;
    }

    private int SkipSigns(int token)
    {
        while (token < _passage.Tokens.Count && _passage.Tokens[token].Kind is TokenKind.Comma or TokenKind.Dash) token++;
        return token;
    }

    private bool IsSameParagraph(int a, int b)
        => b < _passage.Tokens.Count && _passage.ParagraphOf(a) == _passage.ParagraphOf(b);

    /// <summary>The words of speech nearest before a quotation in its sentence.</summary>
    private TongueCue? CueBefore(int first, int sentence)
    {
        for (int i = first - 1; i >= Math.Max(sentence, first - CueReach) && !_passage.IsQuoted(i); i--)
            if (_text.CueAt(i, behindQuotation: false) is { } cue && cue.Last < first) return cue;
        return null;
    }

    /// <summary>"Selon Jean Lac, la mesure est «…»": the source at the head of the sentence.</summary>
    private TongueSpeaker SourceOf(int sentence, int quotation) => _text.Is(sentence, "source") ? After(sentence + 1, quotation) : TongueSpeaker.None;

    /// <summary>A colon right before it.</summary>
    private bool IsAnnounced(int first) => first > 0 && _passage.Tokens[first - 1].Kind == TokenKind.Colon;

    /// <summary>"that", with or without words of the reporter's between, makes the sentence the reporter's.</summary>
    private bool IsLinked(int first) => _passage.Tokens[first - 1].Kind is not (TokenKind.Colon or TokenKind.Comma);

    /// <summary>Behind the cue, in its pronoun, or before it; else the one who was told of last.</summary>
    private TongueSpeaker Subject(TongueCue cue, int sentence, int quotationEnd)
    {
        if (cue.Pronoun is { } gender) return new TongueSpeaker(_cast.Before(cue.First, gender), cue.Last, cue.Last);
        if (After(cue.Last + 1, cue.Last + SubjectReach) is { First: >= 0 } behind) return behind;
        bool told = cue.First - 1 > quotationEnd && _cast.LastIn(quotationEnd, cue.First) is not null;
        return told ? SubjectBefore(cue, quotationEnd, cue.First) : new TongueSpeaker(_cast.Before(sentence, Gender.Unknown), -1, -1);
    }

    private TongueSpeaker SubjectBefore(TongueCue cue, int sentence, int quotation)
    {
        if (cue.Pronoun is { } gender) return new TongueSpeaker(_cast.Before(cue.First, gender), cue.Last, cue.Last);
        if (_cast.LastIn(sentence, cue.First) is { } named) return new TongueSpeaker(named.Person, named.First, named.Last);
        for (int i = cue.First - 1; i >= sentence && i > cue.First - SubjectReach; i--)
            if (_text.Is(i, "he") || _text.Is(i, "she")) return new TongueSpeaker(_cast.Before(i, _text.Is(i, "he") ? Gender.Male : Gender.Female), i, i);
        if (_text.Tongue.IsArticle(_text.Word(sentence))) return Described(sentence, cue.First);
        return After(cue.Last + 1, quotation) is { First: >= 0 } behind ? behind : new TongueSpeaker(_cast.Before(sentence, Gender.Unknown), -1, -1);
    }

    /// <summary>The subject that begins at a token: a name, a description with its name or without, a pronoun.</summary>
    private TongueSpeaker After(int token, int limit)
    {
        limit = Math.Min(limit, _passage.Tokens.Count);
        while (token < limit && ((_text.Is(token, "clitic") && !_text.Tongue.IsArticle(_text.Word(token))) || IsAdverb(token) || (_text.Tongue.IsTitle(_text.Word(token)) && _text.IsNameWord(token + 1)))) token++;
        if (token >= limit || _passage.IsQuoted(token)) return TongueSpeaker.None;
        if (_text.IsNameWord(token) && !_text.Tongue.IsArticle(_text.Word(token - 1)))
        {
            int last = _text.NameEnd(token);
            return new TongueSpeaker(_cast.Named(token, last), token, last);
        }

        if (_text.Is(token, "he") || _text.Is(token, "she")) return new TongueSpeaker(_cast.Before(token, _text.Is(token, "he") ? Gender.Male : Gender.Female), token, token);
        return _text.Tongue.IsArticle(_text.Word(token)) || _text.Word(token).StartsWith("l'", StringComparison.Ordinal) ? Described(token, limit) : TongueSpeaker.None;
    }

    /// <summary>The "ayer" of "afirmó ayer la ministra": one small word with a subject behind it.</summary>
    private bool IsAdverb(int token)
        => _passage.Tokens[token].IsLower && !_text.Tongue.IsArticle(_text.Word(token)) && !_text.Is(token, "preposition") && !_text.Is(token, "that") && !_text.Is(token, "he") && !_text.Is(token, "she")
            && !_text.Word(token).Contains('\'', StringComparison.Ordinal) && (_text.IsNameWord(token + 1) || _text.Tongue.IsArticle(_text.Word(token + 1)));

    /// <summary>"la présidente de la commission, la juge Amina Sule": the name in apposition, or whoever was called so before.</summary>
    private TongueSpeaker Described(int article, int limit)
    {
        bool isElided = !_text.Tongue.IsArticle(_text.Word(article));
        int noun = isElided ? article : article + 1;
        if (noun >= limit) return TongueSpeaker.None;
        string role = _text.Word(noun)[(_text.Word(noun).IndexOf('\'') + 1)..];
        int last = noun;
        for (int i = noun + 1; i < limit && !_passage.IsQuoted(i) && _passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Comma; i++)
        {
            if (_text.IsNameWord(i) && !_text.Is(i - 1, "preposition") && !(_text.Tongue.IsArticle(_text.Word(i - 1)) && _text.Is(i - 2, "preposition")))
            {
                int end = _text.NameEnd(i);
                return new TongueSpeaker(_cast.Named(i, end), i, end);
            }

            if (_text.IsNameWord(i)) i = _text.NameEnd(i);
            if (_passage.Tokens[i].Kind == TokenKind.Comma && !IsApposition(i + 1)) break;
            if (_passage.Tokens[i].IsWord) last = i;
        }

        return new TongueSpeaker(_cast.WithRole(role, article), article, _cast.WithRole(role, article) is null ? last : noun);
    }

    private bool IsApposition(int token) => _text.IsNameWord(token) || _text.Tongue.IsArticle(_text.Word(token));

    private void Continue(int first, int last)
    {
        var quote = _quotes[^1];
        var spans = quote.Spans.Append(SpanOf(first, last)).ToList();
        _quotes[^1] = quote with { Spans = spans, Text = string.Join(" … ", spans.Select(s => s.Of(_passage.Text))) };
        _lastEnd = last;
    }

    private void Add(int first, int last, TongueCue? cue, TongueSpeaker speaker, QuoteKind kind)
    {
        var span = SpanOf(first, last);
        TextSpan? written = speaker.First < 0 ? null : TokenSpan(speaker.First, speaker.Last);
        bool isNamed = speaker.First >= 0 && _text.IsNameWord(speaker.First);
        _quotes.Add(new Quote
        {
            Text = span.Of(_passage.Text),
            Spans = [span],
            Kind = kind,
            Speaker = speaker.Person is { IsNameless: false } person ? person.Name : null,
            SpeakerAsWritten = written?.Of(_passage.Text),
            SpeakerSpan = written,
            CueSpan = cue is { } c ? TokenSpan(c.First, c.Last) : null,
            Attribution = speaker.Attribution(isNamed),
        });
        _lastEnd = Math.Max(last, Math.Max(cue?.Last ?? -1, speaker.Last));
    }

    private TextSpan SpanOf(int first, int last) => QuoteWriter.WithoutMarks(_passage.Text, TokenSpan(first, last));

    private TextSpan TokenSpan(int first, int last) => new(_passage.Tokens[first].Start, _passage.Tokens[last].End);
}
