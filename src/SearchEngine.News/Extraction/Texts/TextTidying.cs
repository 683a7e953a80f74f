using System.Buffers;
using System.Text;

namespace SearchEngine.News;

/// <summary>Brings characters in order: no control characters, no lone surrogates, one kind of space and of line end.</summary>
internal static class TextTidying
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(OddCharacters());

    /// <summary>A title, a name: one line, single spaces, none at the ends. Empty for null.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var characters = Characters(text);
        var clean = characters.AsSpan().Trim();
        return clean.IndexOfAny("\n\t") >= 0 || clean.Contains("  ", StringComparison.Ordinal) ? Collapse(clean)
            : clean.Length == characters.Length ? characters
            : clean.ToString();
    }

    /// <summary>The text with every space character a plain one, line ends "\n", and without control characters.</summary>
    public static string Characters(string text)
    {
        var first = text.AsSpan().IndexOfAny(Odd);
        return first < 0 ? text : Replace(text, first);
    }

    private static string Collapse(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var range in text.SplitAny(" \n\t"))
        {
            var word = text[range];
            if (!word.IsEmpty)
            {
                line.Append(line.Length == 0 ? "" : " ").Append(word);
            }
        }

        return line.ToString();
    }

    private static string Replace(string text, int first)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        var rest = text.AsSpan(first);
        while (!rest.IsEmpty)
        {
            clean.Append(Replacement(rest, out var used));
            rest = rest[used..];
            var next = rest.IndexOfAny(Odd);
            next = next < 0 ? rest.Length : next;
            clean.Append(rest[..next]);
            rest = rest[next..];
        }

        return clean.ToString();
    }

    private static ReadOnlySpan<char> Replacement(ReadOnlySpan<char> text, out int used)
    {
        used = 1;
        switch (text[0])
        {
            case '\r':
                used = text.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
                return "\n";
            case '\u2028' or '\u2029' or '\u0085' or '\f' or '\v':
                return "\n";
            case '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000':
                return " ";
            case var c when char.IsSurrogate(c):
                var pair = char.IsHighSurrogate(c) && text.Length > 1 && char.IsLowSurrogate(text[1]);
                used = pair ? 2 : 1;
                return pair ? text[..2] : "\uFFFD";
            default:
                return [];
        }
    }

    private static string OddCharacters()
    {
        var odd = new StringBuilder("\u00A0\u00AD\u1680\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\u007F");
        Add(odd, '\u0000', '\u0008');
        Add(odd, '\u000B', '\u001F');
        Add(odd, '\u0080', '\u009F');
        Add(odd, '\u2000', '\u200A');
        Add(odd, '\uD800', '\uDFFF');
        return odd.ToString();
    }

    private static void Add(StringBuilder odd, char first, char last)
    {
        for (var c = (int)first; c <= last; c++)
        {
            odd.Append((char)c);
        }
    }
}
