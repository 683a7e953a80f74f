using System.Collections.Frozen;
using System.Text;

namespace SearchEngine.Embedded;

/// <summary>Tells the kind of a folded word. Of English, and the plain negations of its neighbours.</summary>
internal static class WordKinds
{
    private const int LongestListed = 9;

    private static readonly FrozenDictionary<string, WordKind> Listed = new Dictionary<WordKind, string>
    {
        [WordKind.Negation] = "no not never none nobody nothing nowhere neither nor cannot without nicht kein keine nie pas non",
        [WordKind.Number] = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter",
    }.SelectMany(kind => kind.Value.Split(' ').Select(word => (word, kind.Key))).ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    /// <param name="word">In UTF-8.</param>
    public static WordKind Of(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty) return WordKind.Other;
        if (char.IsAsciiDigit((char)word[0])) return WordKind.Digits;
        if (word.EndsWith("n't"u8) || word.EndsWith("n’t"u8)) return WordKind.Negation;
        return word.Length > LongestListed ? WordKind.Other : Listed.GetValueOrDefault(Encoding.UTF8.GetString(word));
    }
}
