namespace SearchEngine.News;

/// <summary>
/// Finds the turns of an interview or a transcript: paragraphs that a name and a colon, or "Q" and "A", begin. One label
/// is none, as in "Tickets: at the door"; two people who take turns have a label each, and both come back.
/// </summary>
internal readonly ref struct TurnReader(Passage passage, PhraseIndex phrases)
{
    private const int LongestLabel = 12;
    private const int FewestTurns = 3;

    private readonly TokenList _tokens = passage.Tokens;

    /// <param name="settled">Takes the paragraphs of all turns, questions too: whoever is quoted in a turn is quoted by its speaker.</param>
    /// <returns>A turn each, its words from behind the colon to the end of its last paragraph.</returns>
    public List<Draft> Read(HashSet<int> settled)
    {
        var turns = new List<Draft>();
        var labels = Labels();
        if (!TakeTurns(labels)) return turns;
        for (int t = 0; t < labels.Count; t++)
        {
            var (paragraph, colon, key) = labels[t];
            int next = t + 1 < labels.Count ? labels[t + 1].Paragraph : paragraph + 1;
            for (int p = paragraph; p < next; p++) settled.Add(p);
            if (IsQuestion(key)) continue;
            var draft = new Draft { Label = IsAnswer(key) ? Phrase.None : Name(passage.Paragraphs[paragraph], colon), IsAnswer = IsAnswer(key), Verbatim = true };
            for (int p = paragraph; p < next; p++)
                if (Words(p == paragraph ? colon + 1 : passage.Paragraphs[p], p) is var (first, last) && last >= first) draft.Ranges.Add((first, last));
            if (draft.Ranges.Count > 0) turns.Add(draft);
        }
        return turns;
    }

    /// <summary>A paragraph in brackets tells of laughter and the like.</summary>
    private (int First, int Last) Words(int first, int paragraph)
    {
        int last = passage.Paragraphs[paragraph + 1] - 1;
        return _tokens[passage.Paragraphs[paragraph]].Kind == TokenKind.Open ? (0, -1) : (first, last);
    }

    private List<(int Paragraph, int Colon, string Key)> Labels()
    {
        var labels = new List<(int, int, string)>();
        for (int p = 0; p + 1 < passage.Paragraphs.Count; p++)
            if (Colon(passage.Paragraphs[p], passage.Paragraphs[p + 1]) is var colon and > 0) labels.Add((p, colon, Key(passage.Paragraphs[p], colon)));
        return labels;
    }

    /// <summary>The colon behind the label that begins a paragraph, with words behind it that no marks set apart; -1 for none.</summary>
    private int Colon(int first, int end)
    {
        if (!_tokens[first].Capital) return -1;
        for (int i = first; i < Math.Min(end - 1, first + LongestLabel); i++)
        {
            if (passage.IsQuoted(i)) return -1;
            if (_tokens[i].Kind == TokenKind.Colon) return passage.IsQuoted(i + 1) ? -1 : i;
            bool label = _tokens[i].Kind is TokenKind.Open or TokenKind.Close or TokenKind.Comma or TokenKind.Possessive or TokenKind.Number
                || (_tokens[i].IsWord && (_tokens[i].Capital || _tokens[i].Is(WordTraits.Particle | WordTraits.Preposition | WordTraits.Determiner)));
            if (!label) return -1;
        }
        return -1;
    }

    /// <summary>What tells one label from another: the surname in "SEN. ANN LEE, OREGON" and "LEE".</summary>
    private string Key(int first, int colon)
    {
        var name = Name(first, colon);
        return passage.WordAt(name.IsNone ? colon - 1 : name.HasName ? name.NameLast : name.Head).ToString().ToUpperInvariant();
    }

    private Phrase Name(int first, int colon)
    {
        var best = Phrase.None;
        for (int p = phrases.FirstFrom(first); p < phrases.Count && phrases[p].Last < colon; p++)
            if (best.IsNone || (!best.HasName && phrases[p] is { HasName: true, Kind: PhraseKind.Person or PhraseKind.Name })) best = phrases[p];
        return best.CanSpeak ? best : Phrase.None;
    }

    private static bool TakeTurns(List<(int Paragraph, int Colon, string Key)> labels)
        => labels.Count >= FewestTurns && labels.CountBy(l => l.Key).Count(l => l.Value > 1) > 1
            && labels.Count * 2 >= labels[^1].Paragraph - labels[0].Paragraph + 1;

    private static bool IsQuestion(string key) => key is "Q" or "QUESTION";

    private static bool IsAnswer(string key) => key is "A" or "ANSWER";
}
