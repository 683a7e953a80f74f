using System.Buffers;
using System.Globalization;

namespace SearchEngine.News;

/// <summary>Cuts a text into the tokens that <see cref="DateReader"/> matches.</summary>
internal static class DateTokens
{
    private static readonly SearchValues<char> Digits = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit)]);

    private const int MostDigits = 9;
    private const char FirstMark = '\u0300';

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

    /// <summary>In any script.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAny(Digits);

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        if (char.IsDigit(text[start]))
        {
            while (i < text.Length && char.IsDigit(text[i]))
            {
                i++;
            }
        }
        else if (char.IsLetter(text[start]))
        {
            while (i < text.Length && (char.IsLetter(text[i]) || IsMark(text[i]) || (text[i] == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>Vowel signs and the like, which are part of the word in the scripts of India and Thailand.</summary>
    private static bool IsMark(char c) => c >= FirstMark && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>In the digits of any script.</summary>
    private static int Number(ReadOnlySpan<char> run)
    {
        if (run.Length > MostDigits || !char.IsDigit(run[0]))
        {
            return -1;
        }

        var number = 0;
        foreach (var digit in run)
        {
            number = (number * 10) + (char.IsAsciiDigit(digit) ? digit - '0' : (int)char.GetNumericValue(digit));
        }

        return number;
    }
}
