namespace SearchEngine.News;

/// <summary>
/// Finds speakers that stand at a quotation without a verb of speech: behind a dash ("…" — Ann Lee), before a colon, before
/// any other verb, or at the foot of a tweet that was set into the article.
/// </summary>
internal readonly ref struct LabelReader(Passage passage, PhraseIndex phrases)
{
    private const int LongestHandle = 12;
    private const int WordsBehindComma = 5;
    private readonly TokenList _tokens = passage.Tokens;

    /// <summary>Whoever stands at a quotation; <see cref="Phrase.None"/> when nobody does.</summary>
    public Phrase Of(QuotedRegion region)
    {
        var label = BehindDash(region);
        if (label.IsNone) label = BeforeColon(region);
        if (label.IsNone) label = BehindComma(region);
        return label.IsNone ? BeforeComma(region) : label;
    }

    /// <summary>The name behind the dash that follows a quotation, in its paragraph or at the head of the next.</summary>
    private Phrase BehindDash(QuotedRegion region)
    {
        int dash = region.Last + 1;
        if (dash + 1 >= _tokens.Count || _tokens[dash].Kind != TokenKind.Dash) return Phrase.None;
        var name = phrases.At(dash + 1);
        if (name.First != dash + 1 || !name.HasName || name.Kind == PhraseKind.Place) return Phrase.None;
        int next = name.Last + 1;
        bool ends = next >= _tokens.Count || IsParagraphStart(next) || _tokens[next].Kind is TokenKind.Terminal or TokenKind.Comma or TokenKind.Open or TokenKind.Mark or TokenKind.Semicolon;
        return ends ? name : Phrase.None;
    }

    /// <summary>The subject of the clause that a colon ends right before a quotation, the clause's last sentence before it.</summary>
    private Phrase BeforeColon(QuotedRegion region)
    {
        if (region.First == 0 || _tokens[region.First - 1].Kind != TokenKind.Colon) return Phrase.None;
        var sentence = passage.Sentences[passage.SentenceOf(region.First - 1)];
        var name = phrases.At(region.First - 2);
        if (name.HasName && (name.First == sentence.First || (name.Last == region.First - 2 && name.Kind == PhraseKind.Person))) return name;
        return new SubjectFinder(passage, phrases).OfClause(sentence, region.First - 1);
    }

    /// <summary>"She raised a hand, “We are done.”": the subject of the clause before a statement that ends its sentence, whatever its verb.</summary>
    private Phrase BeforeComma(QuotedRegion region)
    {
        int comma = region.First - 1;
        if (comma < 1 || _tokens[comma].Kind != TokenKind.Comma || passage.IsQuoted(comma) || passage.IsWord(comma - 1, "that") || region.Words < WordsBehindComma || !_tokens[region.First + 1].Capital) return Phrase.None;
        var sentence = passage.Sentences[passage.SentenceOf(region.First)];
        bool ends = region.Last >= sentence.End - 1 && _tokens[region.Last - 1].Kind == TokenKind.Terminal;
        return ends ? new SubjectFinder(passage, phrases).OfClause(sentence, comma) : Phrase.None;
    }

    /// <summary>"“…,” he mused": behind a quotation that begins its sentence and ends in a comma, the subject of whatever verb.</summary>
    private Phrase BehindComma(QuotedRegion region)
    {
        var sentence = passage.Sentences[passage.SentenceOf(region.First)];
        int subject = region.Last + 1;
        if (region.First != sentence.First || !region.EndsClause || subject >= sentence.End || _tokens[region.Last - 1].Kind != TokenKind.Comma) return Phrase.None;
        return new SubjectFinder(passage, phrases).OfVerb(subject, sentence);
    }

    /// <summary>"… — Ann Lee (@annlee) May 3, 2018" as a paragraph: the tweet's tokens and its author.</summary>
    public Draft? Tweet(int first, int end)
    {
        for (int i = end - 1; i > first && i > end - LongestHandle; i--)
        {
            if (_tokens[i].Kind != TokenKind.Dash || !HasHandle(i, end)) continue;
            var name = phrases.At(i + 1);
            if (name.First != i + 1 || !name.HasName) return null;
            var draft = new Draft { Label = name, Verbatim = true };
            draft.Ranges.Add((first, i - 1));
            return draft;
        }
        return null;
    }

    private bool IsParagraphStart(int token)
        => token >= _tokens.Count || passage.Paragraphs.BinarySearch(token) >= 0;

    private bool HasHandle(int dash, int end)
    {
        for (int i = dash + 1; i + 1 < end; i++)
            if (_tokens[i].Kind == TokenKind.Open) return passage.WordAt(i + 1)[0] == '@';
        return false;
    }
}
