using System.Text;

namespace SearchEngine.Benchmarks;

/// <summary>
/// Words of a language that nobody speaks, drawn as often as those of a real one are: the n-th word of a vocabulary comes up
/// 1/n as often as the first. The same seed gives the same words.
/// </summary>
internal sealed class InventedWords(int vocabulary, Random random)
{
    private static readonly string[] Onsets = ["b", "br", "d", "dr", "f", "g", "gl", "h", "k", "kr", "l", "m", "n", "p", "pl", "r", "s", "sk", "st", "t", "tr", "v", "z", "w"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ou", "ea"];
    private static readonly string[] Ends = ["", "n", "r", "l", "s", "m", "t", "nd"];

    private readonly double _span = Math.Log(vocabulary);

    public string Next() => Word((int)Math.Exp(random.NextDouble() * _span) - 1);

    public string Capitalized() => Capital(Next());

    public void Sentence(StringBuilder text, int words)
    {
        int start = text.Length;
        for (int i = 0; i < words; i++) text.Append(i == 0 ? "" : i % 6 == 3 ? " of the " : " ").Append(Next());
        text[start] = char.ToUpperInvariant(text[start]);
    }

    /// <summary>The word of a rank, the most frequent being 0: two to four syllables, the same for ever.</summary>
    public static string Word(int rank)
    {
        var word = new StringBuilder();
        uint rest = ((uint)rank * 2_654_435_761u) ^ 0x5bd1e995u;
        for (int syllable = 0, left = rank; syllable < 2 || left > 0; syllable++, left /= 1_500)
        {
            word.Append(Onsets[(int)(rest % (uint)Onsets.Length)]);
            rest /= (uint)Onsets.Length;
            word.Append(Middles[(int)(rest % (uint)Middles.Length)]);
            rest /= (uint)Middles.Length;
            word.Append(Ends[(int)(rest % (uint)Ends.Length)]);
            rest = (rest / (uint)Ends.Length) + ((uint)left * 40_503u) + 7u;
        }

        return word.ToString();
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
