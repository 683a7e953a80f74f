using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Breaks a clean text into lines of a width.</summary>
internal static class TextWrap
{
    /// <summary>Ranges of the text, without the white space between them; a word wider than a line is cut.</summary>
    public static IEnumerable<TextSpan> Lines(string text, int width)
    {
        var at = 0;
        while (SkipSpace(text, ref at))
        {
            var fits = Math.Max(1, TextMeasure.Fit(text.AsSpan(at), Math.Max(2, width)).Length);
            var end = at + fits;
            if (end < text.Length && text[end] != ' ' && text.LastIndexOf(' ', end - 1, fits) is var space && space > at) end = space;
            yield return new TextSpan(at, at + text.AsSpan(at, end - at).TrimEnd().Length);
            at = end;
        }
    }

    private static bool SkipSpace(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length;
    }
}
