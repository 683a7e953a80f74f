using System.Buffers;
using System.Text;

namespace SearchEngine.News;

/// <summary>One line of Markdown without emphasis, code marks, pictures and addresses.</summary>
internal static class MarkdownInline
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_`\\{");

    public static string ToText(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAny(Marks))
        {
            return line.ToString();
        }

        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length;)
        {
            i += Take(line[i..], text, i == 0 ? ' ' : line[i - 1]);
        }

        return text.ToString();
    }

    private static int Take(ReadOnlySpan<char> at, StringBuilder text, char before)
    {
        switch (at[0])
        {
            case '\\' when at.Length > 1 && char.IsPunctuation(at[1]):
                text.Append(at[1]);
                return 2;
            case '!' when at.Length > 1 && at[1] == '[' && Link(at[1..], out _) is > 0 and var picture:
                return picture + 1;
            case '[' when Link(at, out var words) is > 0 and var link:
                text.Append(ToText(words));
                return link;
            case '{' when Shortcode(at) is > 0 and var code:
                return code;
            case '*' or '`':
                return 1;
            case '_' when !char.IsLetterOrDigit(before) || at.Length == 1 || !char.IsLetterOrDigit(at[1]):
                return 1;
            default:
                text.Append(at[0]);
                return 1;
        }
    }

    /// <summary>[words](address "title") or [words][reference]; 0 when there is no link here.</summary>
    private static int Link(ReadOnlySpan<char> at, out ReadOnlySpan<char> words)
    {
        words = [];
        var close = Closing(at, '[', ']');
        if (close < 0 || close + 1 >= at.Length || at[close + 1] is not ('(' or '['))
        {
            return 0;
        }

        words = at[1..close];
        var target = at[(close + 1)..];
        var end = Closing(target, target[0], target[0] == '(' ? ')' : ']');
        return end < 0 ? 0 : close + 1 + end + 1;
    }

    private static int Closing(ReadOnlySpan<char> at, char open, char close)
    {
        var depth = 0;
        for (var i = 0; i < at.Length; i++)
        {
            depth += at[i] == open ? 1 : at[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Shortcode(ReadOnlySpan<char> at)
    {
        var close = at is ['{', '{', ..] ? at.IndexOf("}}", StringComparison.Ordinal) : at is ['{', '%', ..] ? at.IndexOf("%}", StringComparison.Ordinal) : -1;
        return close < 0 ? 0 : close + 2;
    }
}
