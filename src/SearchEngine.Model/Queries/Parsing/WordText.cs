using System.Globalization;
using System.Text;

namespace SearchEngine.Model;

/// <summary>A word with its escapes read.</summary>
internal static class WordText
{
    /// <summary>
    /// The word as a pattern: runs of * made one, and of the escapes only those kept that keep * ? or \ from their meaning there.
    /// </summary>
    public static string Pattern(ReadOnlySpan<char> raw)
    {
        var pattern = new StringBuilder(raw.Length);
        var afterStar = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var escaped = raw[i] == '\\' && i + 1 < raw.Length;
            var c = raw[escaped ? ++i : i];
            var star = c == '*' && !escaped;
            if (escaped && c is '*' or '?' or '\\') pattern.Append('\\');
            if (!(star && afterStar)) pattern.Append(c);
            afterStar = star;
        }

        return pattern.ToString();
    }

    /// <summary>Whether a text holds nothing that is ever searched for: dashes, dots, white space. A pictograph is a word.</summary>
    public static bool IsPunctuation(string text)
        => text.All(c => char.IsWhiteSpace(c) || char.IsPunctuation(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.CurrencySymbol);

    /// <summary>Where the first * or ? with a meaning stands in a pattern, -1 when there is none.</summary>
    public static int FirstWildcard(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] is '*' or '?') return i;
        }

        return -1;
    }

    /// <summary>Every backslash taken away that makes the next character stand for itself.</summary>
    public static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length) i++;
            text.Append(raw[i]);
        }

        return text.ToString();
    }

    /// <summary>A pattern between slashes: only the escaped slash is ours, every other escape belongs to the pattern.</summary>
    public static string UnescapeSlashes(ReadOnlySpan<char> raw)
    {
        var pattern = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length && raw[++i] != '/') pattern.Append('\\');
            pattern.Append(raw[i]);
        }

        return pattern.ToString();
    }
}
