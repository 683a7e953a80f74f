using System.Buffers;

namespace SearchEngine.News;

/// <summary>Languages that their letters give away.</summary>
internal static class ScriptLanguages
{
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэёЫЭЁ");

    /// <summary>Null for text in Latin letters, or in no letters.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
        => text.ContainsAnyInRange('\u0370', '\u0E7F') || text.ContainsAnyInRange('\u3040', '\uD7A3') ? ByLetters(text) : null;

    private static string? ByLetters(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[8];
        counts.Clear();
        var letters = 0;
        foreach (var c in text)
        {
            if (c >= 0x250 && char.IsLetter(c))
            {
                counts[Script(c)]++;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        var most = 1;
        for (var script = 2; script < counts.Length; script++)
        {
            most = counts[script] > counts[most] ? script : most;
        }

        return counts[most] * 3 > letters && counts[most] > 5 ? Language(most, text) : null;
    }

    private static int Script(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' => 1,
        >= '\u0400' and <= '\u052F' => 2,
        >= '\u0590' and <= '\u05FF' => 3,
        >= '\u0600' and <= '\u06FF' => 4,
        >= '\u0900' and <= '\u097F' => 5,
        >= '\u0E00' and <= '\u0E7F' => 6,
        >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' => 7,
        _ => 0,
    };

    private static string? Language(int script, ReadOnlySpan<char> text) => script switch
    {
        1 => "el",
        2 => text.ContainsAny(Ukrainian) ? "uk" : text.ContainsAny(Russian) ? "ru" : null,
        3 => "he",
        4 => text.IndexOfAny("ٹڈڑے") >= 0 ? "ur" : text.IndexOfAny("پچژگ") >= 0 ? "fa" : "ar",
        5 => "hi",
        6 => "th",
        7 => text.IndexOfAnyInRange('\u3040', '\u30FF') >= 0 ? "ja" : text.IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0 ? "ko" : "zh",
        _ => null,
    };
}
