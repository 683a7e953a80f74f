using System.Globalization;
using System.Text;

namespace SearchEngine.Model;

/// <summary>The nodes without children as query text, with the escapes they need and no others.</summary>
internal static class QueryLeafText
{
    public static void Append(StringBuilder text, QueryNode leaf)
    {
        switch (leaf)
        {
            case AllNode all: text.Append(all.Field is { } field and not QueryField.Default ? TypedField.NameOf(field) + ":*" : "*:*"); break;
            case DateRangeNode range: AppendDates(text, range); break;
            case WordNode word: AppendField(text, word.Field).Append(Word(word.Text)); break;
            case PhraseNode phrase: AppendField(text, phrase.Field).Append(Phrase(phrase)); break;
            case PrefixNode prefix: AppendField(text, prefix.Field).Append(Word(prefix.Prefix)).Append('*'); break;
            case WildcardNode wildcard: AppendField(text, wildcard.Field).Append(Pattern(wildcard.Pattern)); break;
            case FuzzyNode fuzzy: AppendField(text, fuzzy.Field).Append(Word(fuzzy.Text)).Append(CultureInfo.InvariantCulture, $"~{fuzzy.MaxEdits}"); break;
            case RegexNode regex: AppendField(text, regex.Field).Append('/').Append(Regex(regex.Pattern)).Append('/'); break;
            default: throw new ArgumentException($"{leaf.GetType().Name} has no query text", nameof(leaf));
        }
    }

    private static StringBuilder AppendField(StringBuilder text, QueryField field)
        => field == QueryField.Default ? text : text.Append(TypedField.NameOf(field)).Append(':');

    private static void AppendDates(StringBuilder text, DateRangeNode range)
        => text.Append("date:").Append(range is { From: { } day } && day == range.To ? Day(day) : $"[{Day(range.From)} TO {Day(range.To)}]");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "*";

    private static string Phrase(PhraseNode phrase)
    {
        var words = phrase.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return phrase.Slop == 0 ? $"\"{words}\"" : string.Create(CultureInfo.InvariantCulture, $"\"{words}\"~{phrase.Slop}");
    }

    private static string Regex(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length) text.Append(pattern[i++]);
            else if (pattern[i] == '/') text.Append('\\');
            text.Append(pattern[i]);
        }

        return text.ToString();
    }

    private static string Word(string word)
        => QueryLexer.IsOperator(word) ? "\\" + word : Escaped(word, c => c is '*' or '?' or '\\');

    /// <summary>A pattern's own escapes are already there.</summary>
    private static string Pattern(string pattern) => Escaped(pattern, _ => false);

    private static string Escaped(string word, Predicate<char> special)
    {
        var text = new StringBuilder(word.Length);
        var beforeColon = true;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var signOfOther = (i == 0 && c is '+' or '-' or '!' or '/') || (beforeColon && c == ':');
            if (signOfOther || special(c) || QueryLexer.EndsWord(c)) text.Append('\\');
            beforeColon &= char.IsLetter(c) || c == '*';
            text.Append(c);
        }

        return text.ToString();
    }
}
