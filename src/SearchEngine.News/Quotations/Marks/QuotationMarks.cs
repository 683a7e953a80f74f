namespace SearchEngine.News;

/// <summary>
/// Finds what stands between quotation marks, a paragraph at a time, so that one missing mark cannot turn the rest of an
/// article inside out. A double mark of any shape opens where it stands before a word and closes where it stands after
/// one. Single marks count only outside double ones and only when a closing one is found; an apostrophe is none. Marks
/// inside marks belong to the outer quotation. A paragraph that opens and does not close goes on in the next one that
/// opens again.
/// </summary>
internal ref struct QuotationMarks(string text, TokenList tokens)
{
    /// <summary>Tokens of whole paragraphs between the one that opens and the one that closes.</summary>
    private const int LongestGap = 300;

    private readonly List<QuotedRegion> _regions = [];

    public static List<QuotedRegion> Find(string text, TokenList tokens, List<int> paragraphs)
    {
        var marks = new QuotationMarks(text, tokens);
        for (int p = 0; p + 1 < paragraphs.Count; p++)
            marks.ReadParagraph(paragraphs[p], paragraphs[p + 1]);
        return marks._regions;
    }

    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c);

    private static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' or '\uFF02';

    private static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`' or '\u00B4' or '\u2039' or '\u203A';

    private readonly bool IsDoubleMark(int token)
        => tokens[token].Kind == TokenKind.Mark && (tokens[token].Length == 2 || IsDouble(text[tokens[token].Start]));

    private readonly void ReadParagraph(int from, int to)
    {
        int carried = CarriedOver(from, to);
        for (int i = carried; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            int last = IsDoubleMark(i) ? CloseDouble(i, to) : CloseSingle(i, to);
            if (last < 0) continue;
            i = last;
        }
    }

    /// <summary>A paragraph that goes on from an open quotation without a mark of its own, and closes it or leaves that to a later one.</summary>
    /// <returns>Where to read on.</returns>
    private readonly int CarriedOver(int from, int to)
    {
        if (_regions.Count == 0 || _regions[^1].Closed || _regions[^1].Last != from - 1) return from;
        int limit = Math.Min(tokens.Count, to + LongestGap);
        for (int i = from; i < limit; i++)
        {
            if (!IsDoubleMark(i)) continue;
            if (i == from || !Closes(i) || Opens(i)) return from;
            return i < to ? Add(from, i, closed: true) + 1 : Add(from, to - 1, closed: false) + 1;
        }
        return from;
    }

    /// <summary>Adds the region that a double mark opens.</summary>
    /// <returns>The region's last token, or -1 when the mark opens nothing.</returns>
    private readonly int CloseDouble(int open, int to)
    {
        if (!Opens(open)) return -1;
        for (int i = open + 1; i < to; i++)
        {
            if (!IsDoubleMark(i)) continue;
            if (IsPairInsideStraight(open, i, to, out int inner)) i = inner;
            else if (Closes(i)) return Add(open, i, closed: true);
            else if (Opens(i) && i > open + 1 && !NestsInside(i, to)) return Add(open, i - 1, closed: false);
        }
        return Add(open, to - 1, closed: false);
    }

    /// <summary>"He said “no” and left": curly marks in pairs between straight ones.</summary>
    private readonly bool IsPairInsideStraight(int open, int mark, int to, out int last)
    {
        last = mark;
        if (text[tokens[open].Start] != '"' || text[tokens[mark].Start] != '\u201C' || !Opens(mark)) return false;
        for (last = mark + 1; last < to; last++)
            if (IsDoubleMark(last)) return text[tokens[last].Start] == '\u201D';
        return false;
    }

    /// <summary>A double mark that opens inside double marks nests when two closing ones follow.</summary>
    private readonly bool NestsInside(int open, int to)
    {
        int closing = 0;
        for (int i = open + 1; i < to && closing < 2; i++)
            if (IsDoubleMark(i))
            {
                if (!Closes(i)) return false;
                closing++;
            }
        return closing == 2;
    }

    private readonly int CloseSingle(int open, int to)
    {
        if (!Opens(open) || IsElision(open, to)) return -1;
        int fallback = -1;
        for (int i = open + 1; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || IsDoubleMark(i) || !Closes(i)) continue;
            if (!MayBePossessive(i, to)) return Add(open, i, closed: true);
            if (fallback < 0) fallback = i;
        }
        return fallback < 0 ? -1 : Add(open, fallback, closed: true);
    }

    /// <summary>'90s, 'em, 'tis.</summary>
    private readonly bool IsElision(int mark, int to)
    {
        if (mark + 1 >= to || tokens[mark + 1].Start != tokens[mark].End) return true;
        var next = text.AsSpan(tokens[mark + 1].Start, tokens[mark + 1].Length);
        return (tokens[mark + 1].Kind == TokenKind.Number && next[^1] == 's') || next is "em" or "til" or "tis" or "twas" or "cause" or "cos" or "n" or "Tis" or "Twas";
    }

    /// <summary>"the parties' plan": after an s, with another word following at once.</summary>
    private readonly bool MayBePossessive(int mark, int to)
        => text[tokens[mark].Start - 1] is 's' or 'S' or 'z' or 'x' && mark + 1 < to && tokens[mark + 1].IsWord;

    private readonly bool Opens(int mark)
    {
        char c = text[tokens[mark].Start], before = Before(mark), after = After(mark);
        if (c is '\u201E' or '\u201A') return true;
        if ((before == '\0' || char.IsWhiteSpace(before)) && char.IsWhiteSpace(after) && IsDoubleMark(mark)) return c is '"' or '`' or '\u201C' or '\u00AB';
        bool attached = !char.IsWhiteSpace(after) && after != '\0' && after is not (',' or ')' or ';') && !(after == '.' && !StartsEllipsis(mark));
        bool apart = before == '\0' || char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '\u2014' or '\u2013' or '/' || IsMark(before);
        if (c is '\u201C' or '\u2018' or '\u00AB') return attached || apart;
        return attached && (apart || (c == '"' && !char.IsLetterOrDigit(before) && before is not ('.' or ',' or '!' or '?')) || (IsDoubleMark(mark) && before is ':'));
    }

    private readonly bool StartsEllipsis(int mark) => mark + 1 < tokens.Count && tokens[mark + 1].Kind == TokenKind.Ellipsis;

    private readonly bool Closes(int mark)
    {
        char c = text[tokens[mark].Start], before = Before(mark), after = After(mark);
        if (c is '\u201D' or '\u00BB' && !(char.IsWhiteSpace(before) && char.IsLetterOrDigit(after))) return true;
        bool attached = before != '\0' && !char.IsWhiteSpace(before);
        bool ends = after == '\0' || !char.IsLetterOrDigit(after) || char.IsPunctuation(before);
        if (IsDoubleMark(mark)) return attached ? ends || c != '\u201C' : !char.IsLetterOrDigit(after) && c != '\u201C';
        return attached && !char.IsLetterOrDigit(after) && c is not '\u2018';
    }

    private readonly char Before(int mark) => tokens[mark].Start == 0 ? '\0' : text[tokens[mark].Start - 1];

    private readonly char After(int mark) => tokens[mark].End >= text.Length ? '\0' : text[tokens[mark].End];

    private readonly int Add(int first, int last, bool closed)
    {
        int words = 0;
        for (int i = first; i <= last; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        bool continues = _regions.Count > 0 && !_regions[^1].Closed && OnlyLineBreaks(_regions[^1].End, tokens[first].Start);
        _regions.Add(new QuotedRegion(tokens[first].Start, tokens[last].End, first, last, closed, continues, words, !closed || EndsClause(first, last)));
        return last;
    }

    private readonly bool EndsClause(int first, int last)
    {
        while (last > first && tokens[last].Kind is TokenKind.Mark or TokenKind.Close) last--;
        return tokens[last].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Ellipsis or TokenKind.Dash;
    }

    private readonly bool OnlyLineBreaks(int from, int to) => from <= to && text.AsSpan(from, to - from).IsWhiteSpace();
}
