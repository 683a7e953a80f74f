using System.Buffers;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// The one place where text on its way to a person loses what could steer a terminal: control characters become spaces,
/// characters that turn the direction of writing are dropped. What an article or a file's name holds is never trusted.
/// </summary>
internal static class CleanText
{
    /// <summary>U+202A–E and U+2066–9 with the marks U+200E, U+200F and U+061C.</summary>
    public const string Directions = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c";

    private static readonly SearchValues<char> Unclean = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Select(c => (char)c)) + Directions + "\u2028\u2029\ufeff");

    private static readonly SearchValues<char> Dropped = SearchValues.Create(Directions + "\ufeff");

    /// <summary>On one line.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAny(Unclean) ? Of(text, []).Text : text;

    /// <summary>On one line, with the places of its hits moved along.</summary>
    public static Snippet Of(string text, IReadOnlyList<TextSpan> marks)
    {
        var clean = new StringBuilder(text.Length);
        var moved = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            moved[i] = clean.Length;
            if (!Unclean.Contains(text[i])) clean.Append(text[i]);
            else if (!Dropped.Contains(text[i])) clean.Append(' ');
        }

        moved[text.Length] = clean.Length;
        return new Snippet(clean.ToString(), [.. marks.Select(m => new TextSpan(moved[m.Start], moved[m.End]))], 0);
    }
}
