namespace SearchEngine.News;

/// <summary>
/// Puts quotations together: first what each cue reports, then the quotations that stand alone. One that goes on after
/// its attribution, or in the next paragraph without a closing mark between, is the same quotation in two ranges.
/// </summary>
internal sealed class DraftReader(Passage passage, PhraseIndex phrases)
{
    private const int WordsOfStatement = 3;
    private const int WordsWithoutStop = 8;
    private const int WordsBeforeComma = 4;
    private const int SentencesBetween = 0;
    private readonly List<Cue> _cues = [];
    private readonly List<Draft> _drafts = [];
    private readonly Draft?[] _draftOf = new Draft?[passage.Regions.Count];

    /// <summary>Paragraphs that are somebody's words as a whole, in which nothing is looked for.</summary>
    private readonly HashSet<int> _settled = [];

    public static List<Draft> Read(Passage passage, PhraseIndex phrases)
    {
        var reader = new DraftReader(passage, phrases);
        reader.ReadTurns();
        reader.ReadTweets();
        foreach (var sentence in passage.Sentences) reader.ReadSentence(sentence);
        reader.JoinContinued();
        reader.ReadStandalone();
        reader._drafts.Sort((a, b) => a.First.CompareTo(b.First));
        return reader._drafts;
    }

    private void ReadTurns()
    {
        foreach (var turn in new TurnReader(passage, phrases).Read(_settled)) Accept(turn);
    }

    private void ReadTweets()
    {
        var labels = new LabelReader(passage, phrases);
        for (int p = 0; p + 1 < passage.Paragraphs.Count; p++)
        {
            if (_settled.Contains(p) || labels.Tweet(passage.Paragraphs[p], passage.Paragraphs[p + 1]) is not { } tweet) continue;
            Accept(tweet);
            _settled.Add(p);
        }
    }

    private void ReadSentence(Sentence sentence)
    {
        if (_settled.Contains(sentence.Paragraph) || IsLink(sentence)) return;
        int firstCue = _cues.Count;
        new CueFinder(passage, phrases, _cues).Find(sentence);
        if (_cues.Count == firstCue) return;
        var contents = new ContentReader(passage, phrases, _cues);
        int start = sentence.First;
        for (int c = firstCue; c < _cues.Count; c++)
        {
            var draft = new Draft { Cue = _cues[c] };
            if (!contents.ReadBefore(_cues[c], start, sentence, draft) || Overlaps(draft)) continue;
            Accept(draft);
            start = Math.Max(draft.Last, _cues[c].GroupLast) + 1;
        }
        for (int c = firstCue; c < _cues.Count; c++)
        {
            if (IsTaken(_cues[c])) continue;
            var draft = new Draft { Cue = _cues[c] };
            if (EndsInColon(_cues[c], sentence)) AddBlock(draft, sentence);
            else if (contents.ReadBehind(_cues[c], sentence, draft) && !Overlaps(draft)) Accept(draft);
        }
    }

    /// <summary>"READ MORE: ..." is no part of the article.</summary>
    private bool IsLink(Sentence sentence)
    {
        int i = sentence.First;
        while (i < sentence.End && passage.Tokens[i].IsWord && passage.Tokens[i].Length > 1 && !passage.WordAt(i).ContainsAnyInRange('a', 'z')) i++;
        return i > sentence.First && i < sentence.End && passage.Tokens[i].Kind == TokenKind.Colon
            && passage.Tokens[sentence.End - 1].Kind != TokenKind.Terminal && !passage.IsQuoted(sentence.End - 1);
    }

    /// <summary>A cue that has its content, or that stands inside what another one reports and belongs to that quotation.</summary>
    private bool IsTaken(Cue cue)
    {
        for (int d = _drafts.Count - 1; d >= 0 && d > _drafts.Count - 6; d--)
        {
            if (_drafts[d].Cue == cue) return true;
            foreach (var (first, last) in _drafts[d].Ranges)
                if (cue.First >= first && cue.First <= last) return true;
        }
        return false;
    }

    private bool Overlaps(Draft draft)
    {
        for (int d = _drafts.Count - 1; d >= 0 && d > _drafts.Count - 6; d--)
            foreach (var (first, last) in _drafts[d].Ranges)
                foreach (var range in draft.Ranges)
                    if (range.First <= last && first <= range.Last) return true;
        return false;
    }

    private void Accept(Draft draft)
    {
        _drafts.Add(draft);
        foreach (var (first, last) in draft.Ranges)
            for (int i = first; i <= last; i++)
                if (passage.IsQuoted(i)) _draftOf[passage.RegionOf(i)] = draft;
    }

    private bool EndsInColon(Cue cue, Sentence sentence)
        => passage.Tokens[sentence.End - 1].Kind == TokenKind.Colon && cue.First < sentence.End && sentence.End == passage.Paragraphs[sentence.Paragraph + 1];

    /// <summary>"The ministry said:" and the statement in the paragraphs that follow.</summary>
    private void AddBlock(Draft draft, Sentence sentence)
    {
        int token = sentence.End;
        if (token >= passage.Tokens.Count || !passage.IsQuoted(token)) return;
        var region = passage.Regions[passage.RegionOf(token)];
        draft.Ranges.Add((region.First, region.Last));
        Accept(draft);
    }

    private void JoinContinued()
    {
        for (int r = 1; r < passage.Regions.Count; r++)
            if (passage.Regions[r].Continues && _draftOf[r] is null && _draftOf[r - 1] is { } earlier) Extend(earlier, r);
        for (int r = passage.Regions.Count - 1; r > 0; r--)
            if (passage.Regions[r].Continues && _draftOf[r] is { } later && _draftOf[r - 1] is null) Extend(later, r - 1);
    }

    private void Extend(Draft draft, int region)
    {
        var added = passage.Regions[region];
        draft.Ranges.Add((added.First, added.Last));
        draft.Ranges.Sort();
        _draftOf[region] = draft;
    }

    /// <summary>Reads the quotations without a cue, each with the quotation that it may go on from.</summary>
    private void ReadStandalone()
    {
        var attributed = _drafts.OrderBy(d => d.First).ToList();
        Draft? before = null;
        int next = 0;
        for (int r = 0; r < passage.Regions.Count; r++)
        {
            while (next < attributed.Count && attributed[next].First < passage.Regions[r].First)
            {
                if (before is null || attributed[next].First > before.First) before = attributed[next];
                next++;
            }

            if (_draftOf[r] is null && !_settled.Contains(passage.ParagraphOf(passage.Regions[r].First))) ReadStandalone(r, Spoken(attributed, next, before), ref before);
        }
    }

    /// <summary>
    /// The quotation that the draft before belongs to when that is an aside of the one who speaks: "…," she said, noting that
    /// it was late. "…"; else the draft before itself.
    /// </summary>
    /// <param name="end">Drafts from here on come later.</param>
    private Draft? Spoken(List<Draft> attributed, int end, Draft? before)
    {
        if (before?.Cue is not { } aside || CanGoOn(before)) return before;
        int sentence = passage.SentenceOf(aside.First);
        for (int d = end - 1; d >= 0 && attributed[d].Cue is { } cue && passage.SentenceOf(cue.First) == sentence; d--)
            if (passage.IsQuoted(attributed[d].First)) return attributed[d];
        return before;
    }

    /// <summary>Words between marks that the speaker may go on from: at an end of what is reported, or in it before "Smith said".</summary>
    private bool CanGoOn(Draft draft)
        => passage.IsQuoted(draft.First) || passage.IsQuoted(draft.Last)
            || (draft.Cue is { } cue && cue.First > draft.Last && new ClauseShape(passage, phrases).HasQuotation(draft.First, draft.Last));

    /// <summary>The rest of the quotation before, or a statement of its own; a few words in passing are neither.</summary>
    /// <param name="spoken">What it may go on from.</param>
    private void ReadStandalone(int r, Draft? spoken, ref Draft? before)
    {
        var region = passage.Regions[r];
        var labels = new LabelReader(passage, phrases);
        var label = labels.Of(region);
        bool goesOn = label.IsNone && spoken is not null && GoesOn(spoken, region);
        if (label.IsNone && !IsStatement(region, goesOn)) return;
        if (goesOn)
        {
            Extend(spoken!, r);
            return;
        }

        var draft = new Draft { Label = label, Follows = before, Topic = label.IsNone ? TopicBefore(region, before) : Phrase.None };
        draft.Ranges.Add((region.First, region.Last));
        _drafts.Add(draft);
        _draftOf[r] = before = draft;
    }

    /// <summary>Nothing but "but", "and" or "instead" stands before it in its sentence.</summary>
    private bool IsHead(int token, Sentence sentence)
    {
        for (int i = sentence.First; i < token; i++)
            if (!passage.Tokens[i].Is(WordTraits.Coordinator | WordTraits.Adverb) && passage.Tokens[i].Kind != TokenKind.Comma) return false;
        return true;
    }

    /// <summary>Begins a sentence and ends one, or a clause that the reporter's words follow.</summary>
    private bool IsStatement(QuotedRegion region, bool goesOn)
    {
        var sentence = passage.Sentences[passage.SentenceOf(region.First)];
        if (region.Words < (goesOn ? 1 : WordsOfStatement) || !IsHead(region.First, sentence)) return false;
        int last = region.Last;
        while (last > region.First && passage.Tokens[last].Kind == TokenKind.Mark) last--;
        bool ends = passage.Tokens[last].Kind is TokenKind.Terminal or TokenKind.Ellipsis or TokenKind.Dash || !region.Closed;
        return ends || (region.Words >= WordsBeforeComma && passage.Tokens[last].Kind == TokenKind.Comma) || (region.Words >= WordsWithoutStop && (goesOn || region.Last == sentence.End - 1));
    }

    /// <summary>In one paragraph, with nothing but the attribution's sentence and at most one more between the two.</summary>
    private bool GoesOn(Draft before, QuotedRegion region)
    {
        if (!CanGoOn(before)) return false;
        int sentence = passage.SentenceOf(region.First);
        int cue = before.Cue is { } known ? passage.SentenceOf(known.First) : passage.SentenceOf(before.Last);
        int latest = Math.Max(cue, passage.SentenceOf(before.Last));
        return sentence - latest <= SentencesBetween + 1 && passage.Sentences[sentence].Paragraph == passage.Sentences[latest].Paragraph;
    }

    private Phrase TopicBefore(QuotedRegion region, Draft? before)
    {
        int s = passage.SentenceOf(region.First) - 1;
        if (s < 0 || (before is not null && passage.SentenceOf(before.Last) >= s)) return Phrase.None;
        var sentence = passage.Sentences[s];
        return new SubjectFinder(passage, phrases).OfClause(sentence, sentence.End);
    }
}
