namespace SearchEngine.News;

/// <summary>A text laid out for reading: its words and signs, paragraphs, quotations and sentences.</summary>
internal sealed class Passage
{
    private readonly int[] _regionOf;
    private readonly int[] _sentenceOf;
    private readonly HashSet<ulong> _namesInside = [];

    public Passage(string text)
    {
        Text = text;
        Tokens = Tokenizer.Tokenize(text);
        Paragraphs = ParagraphFinder.Find(text, Tokens);
        Regions = QuotationMarks.Find(text, Tokens, Paragraphs);
        _regionOf = RegionOfEachToken();
        NotePluralPossessives();
        Sentences = new Sentences(text, Tokens, _regionOf, Regions).Find(Paragraphs);
        _sentenceOf = SentenceOfEachToken();
        NoteNamesInside();
    }

    public string Text { get; }

    public TokenList Tokens { get; }

    /// <summary>First token of each paragraph, and the number of tokens at the end.</summary>
    public List<int> Paragraphs { get; }

    public List<QuotedRegion> Regions { get; }

    public List<Sentence> Sentences { get; }

    /// <summary>The quotation that a token stands in, or -1.</summary>
    public int RegionOf(int token) => _regionOf[token];

    public bool IsQuoted(int token) => _regionOf[token] >= 0;

    public int SentenceOf(int token) => _sentenceOf[token];

    public int ParagraphOf(int token) => Sentences[_sentenceOf[token]].Paragraph;

    public ReadOnlySpan<char> WordAt(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether the token is this word, whatever its case.</summary>
    public bool IsWord(int token, string lower)
        => (uint)token < (uint)Tokens.Count && WordAt(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>"to leave", "not to leave", "never to leave".</summary>
    public bool IsInfinitive(int token)
        => IsWord(token, "to") || (IsWord(token + 1, "to") && (IsWord(token, "not") || IsWord(token, "never")));

    /// <summary>Whether a word stands with a capital inside some sentence, so that its capital at the head of one is no accident.</summary>
    public bool IsNameInside(int token) => _namesInside.Contains(Hash(WordAt(token)));

    /// <summary>The next token outside quotations; a quotation is stepped over as a whole.</summary>
    public int Next(int token)
        => ++token < Tokens.Count && IsQuoted(token) ? Regions[RegionOf(token)].Last : token;

    /// <summary>"the farmers' league": what looked like a mark and turned out to be none.</summary>
    private void NotePluralPossessives()
    {
        for (int i = 1; i + 1 < Tokens.Count; i++)
        {
            var mark = Tokens[i];
            bool edge = IsQuoted(i) && (Regions[RegionOf(i)].First == i || Regions[RegionOf(i)].Last == i);
            if (mark.Kind == TokenKind.Mark && mark.Length == 1 && !edge && Tokens[i - 1].IsWord && Tokens[i - 1].End == mark.Start && Text[mark.Start] is '\'' or '\u2019')
                Tokens.Retype(i, TokenKind.Possessive);
        }
    }

    private void NoteNamesInside()
    {
        foreach (var sentence in Sentences)
            for (int i = sentence.First + 1; i < sentence.End; i++)
                if (Tokens[i].Capital && Tokens[i].Traits == WordTraits.None && Tokens[i - 1].Kind is TokenKind.Word or TokenKind.Comma)
                    _namesInside.Add(Hash(WordAt(i)));
    }

    /// <summary>FNV-1a: the same in every run, which string's own hash is not.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    private int[] RegionOfEachToken()
    {
        var regionOf = new int[Tokens.Count];
        Array.Fill(regionOf, -1);
        for (int r = 0; r < Regions.Count; r++)
            Array.Fill(regionOf, r, Regions[r].First, Regions[r].Last - Regions[r].First + 1);
        return regionOf;
    }

    private int[] SentenceOfEachToken()
    {
        var sentenceOf = new int[Tokens.Count];
        for (int s = 0; s < Sentences.Count; s++)
            Array.Fill(sentenceOf, s, Sentences[s].First, Sentences[s].End - Sentences[s].First);
        return sentenceOf;
    }
}
