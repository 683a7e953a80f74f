using System.Text;

namespace SearchEngine.Analysis;

/// <summary>Lower case by Unicode's simple mappings, character by character; no language's special rules.</summary>
internal static class Casing
{
    /// <summary>Dotted capital I is the one letter that .NET leaves as it is for the sake of Turkish.</summary>
    public static Rune ToLower(Rune rune) => rune.Value == 'İ' ? new Rune('i') : Rune.ToLowerInvariant(rune);

    /// <summary>Where the text stands: no letter's other case has another length in UTF-16.</summary>
    public static void ToLower(Span<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length);
            i += char.IsSurrogate(text[i]) && length == 1 ? 1 : ToLower(rune).EncodeToUtf16(text[i..]);
        }
    }
}
