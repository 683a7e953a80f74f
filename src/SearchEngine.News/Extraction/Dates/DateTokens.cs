namespace SearchEngine.News;

/// <summary>Cuts a text into the tokens that <see cref="DateReader"/> matches.</summary>
internal static class DateTokens
{
    /// <returns>How many tokens were written; at most the buffer's length.</returns>
    public static int Cut(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < tokens.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            i = End(text, i);
            tokens[count++] = new DateToken(start, i, Number(text[start..i]));
        }

        return count;
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }
        }
        else if (char.IsLetter(text[start]))
        {
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }
        }

        return i;
    }

    private static int Number(ReadOnlySpan<char> run)
        => run.Length <= 9 && char.IsAsciiDigit(run[0]) ? int.Parse(run, provider: null) : -1;
}
