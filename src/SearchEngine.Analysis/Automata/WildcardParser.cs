using System.Text;

namespace SearchEngine.Analysis;

internal static class WildcardParser
{
    private static readonly PatternNode AnyRun = new PatternNode.Repeat(PatternNode.AnyCharacter, 0, null);

    public static PatternNode Parse(string pattern)
    {
        List<PatternNode> parts = [];
        bool escaped = false;
        foreach (Rune rune in pattern.EnumerateRunes())
        {
            if (!escaped && rune.Value == '\\')
            {
                escaped = true;
                continue;
            }

            parts.Add(escaped ? PatternNode.Character(rune.Value) : Part(rune));
            escaped = false;
        }

        return escaped
            ? throw new TermPatternException("a character is missing after this backslash", pattern.Length - 1)
            : new PatternNode.Sequence(parts);
    }

    private static PatternNode Part(Rune rune) => rune.Value switch
    {
        '*' => AnyRun,
        '?' => PatternNode.AnyCharacter,
        _ => PatternNode.Character(rune.Value),
    };
}
