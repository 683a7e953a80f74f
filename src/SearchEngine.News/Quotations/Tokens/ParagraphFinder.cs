namespace SearchEngine.News;

/// <summary>
/// Where paragraphs begin. A blank line always ends one. A single line break does too, unless the text is wrapped at a
/// fixed width, which shows in lines that begin with a small letter.
/// </summary>
internal static class ParagraphFinder
{
    /// <returns>Index of the first token of each paragraph, and the number of tokens as the last entry.</returns>
    public static List<int> Find(string text, TokenList tokens)
    {
        bool wrapped = IsWrapped(text, tokens);
        var starts = new List<int> { 0 };
        for (int i = 1; i < tokens.Count; i++)
        {
            int breaks = Breaks(text, tokens[i - 1].End, tokens[i].Start);
            if (breaks > (wrapped ? 1 : 0)) starts.Add(i);
        }
        if (tokens.Count > 0) starts.Add(tokens.Count);
        return starts;
    }

    private static bool IsWrapped(string text, TokenList tokens)
    {
        int single = 0, small = 0;
        for (int i = 1; i < tokens.Count; i++)
            if (Breaks(text, tokens[i - 1].End, tokens[i].Start) == 1)
            {
                single++;
                if (char.IsLower(text[tokens[i].Start])) small++;
            }
        return small > 1 && small * 4 > single;
    }

    private static int Breaks(string text, int from, int to)
    {
        if (to - from < 2 && (to == from || text[from] is not ('\n' or '\r'))) return 0;
        var gap = text.AsSpan(from, to - from);
        int breaks = gap.Count('\n');
        return breaks > 0 ? breaks : gap.Count('\r');
    }
}
