using System.Buffers;

namespace SearchEngine.News;

/// <summary>Takes labels, weekdays, times and punctuation off what stands beside a date.</summary>
internal static class DateSurroundings
{
    private const string Punctuation = "-–—|•·/\\,.:;()[]»«*>~_：｜，、،";

    private static readonly SearchValues<char> Borders = SearchValues.Create(Punctuation + "\t\n");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t,|()[]：｜");
    private static readonly SearchValues<char> TimeSigns = SearchValues.Create("0123456789:.hHzZTampAMP+-");

    /// <summary>What is left before a date, and what its label says.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, out DateLineKind kind)
    {
        kind = DateLineKind.Unlabelled;
        while (true)
        {
            text = TrimEnd(text);
            var start = LastWordStart(text);
            var word = text[start..];
            if (word.IsEmpty || !(IsPart(word, ref kind) || DateWords.IsSmallWord(word)))
            {
                return text;
            }

            text = text[..start];
        }
    }

    /// <summary>What is left after a date and its time.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text)
    {
        var ignored = DateLineKind.Unlabelled;
        text = text is ['日' or '일', ..] ? text[1..] : text;
        if (text.StartsWith('T') && text.Length > 1 && char.IsAsciiDigit(text[1]))
        {
            var end = text.IndexOfAny(' ', '\t');
            text = end < 0 ? [] : text[end..];
        }

        while (true)
        {
            text = text.TrimStart().TrimStart(Punctuation).TrimStart();
            var end = text.IndexOfAny(WordEnds);
            var word = end < 0 ? text : text[..end];
            if (word.IsEmpty || !(IsPart(word.TrimEnd(Punctuation), ref ignored) || IsBeforeTime(text, word)))
            {
                return text.TrimEnd().TrimEnd(Punctuation);
            }

            text = text[word.Length..];
        }
    }

    /// <summary>A piece before the date belongs to the line only if punctuation parts it from the date, or a label follows it.</summary>
    public static bool IsApartBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> piece)
        => piece.IsEmpty || HasBorder(text[(text.IndexOf(piece, StringComparison.Ordinal) + piece.Length)..]);

    public static bool IsApartAfter(ReadOnlySpan<char> text, ReadOnlySpan<char> piece)
        => piece.IsEmpty || HasBorder(text[..text.IndexOf(piece, StringComparison.Ordinal)]);

    private static bool HasBorder(ReadOnlySpan<char> between) => between.ContainsAny(Borders) || HasLabel(between);

    private static bool HasLabel(ReadOnlySpan<char> between)
    {
        foreach (var range in between.Split(' '))
        {
            if (DateWords.IsPublishedLabel(between[range]) || DateWords.IsUpdatedLabel(between[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(ReadOnlySpan<char> word, ref DateLineKind kind)
    {
        var bare = word.Trim(Punctuation);
        if (DateWords.IsPublishedLabel(bare))
        {
            kind = DateLineKind.Published;
            return true;
        }

        if (DateWords.IsUpdatedLabel(bare))
        {
            kind = DateLineKind.Updated;
            return true;
        }

        return bare.IsEmpty || DateWords.IsTimeWord(bare) || IsTime(bare);
    }

    /// <summary>"at 10:15": behind a date a small word may also begin the story.</summary>
    private static bool IsBeforeTime(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
        => DateWords.IsSmallWord(word) && text[word.Length..].TrimStart() is [>= '0' and <= '9', ..];

    /// <summary>14:05, 7.30pm, 09h15, 12:00:05Z, +0200.</summary>
    private static bool IsTime(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            if (!char.IsDigit(c) && !TimeSigns.Contains(c))
            {
                return false;
            }

            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits > 0 && word.Length - digits <= 4 && word.Length <= 14;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text.TrimEnd().TrimEnd(Punctuation).TrimEnd();

    private static int LastWordStart(ReadOnlySpan<char> text) => text.LastIndexOfAny(WordEnds) + 1;
}
