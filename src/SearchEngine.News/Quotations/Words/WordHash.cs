namespace SearchEngine.News;

/// <summary>
/// FNV-1a over 64 bits, made letter by letter while a word is read. It stands for the word: that two words of all that
/// a language has share one is not expected once in a million lexicons.
/// </summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037;

    /// <param name="letter">As the table has it: folded.</param>
    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Seed;
        foreach (char c in word) hash = Add(hash, c);
        return hash;
    }
}
