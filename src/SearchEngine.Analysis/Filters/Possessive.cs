namespace SearchEngine.Analysis;

/// <summary>The English possessive, with an apostrophe of any make: ' or ’ or ＇.</summary>
internal static class Possessive
{
    public static int LengthWithout(ReadOnlySpan<char> word) =>
        word is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'] ? word.Length - 2 : word.Length;
}
