using System.Text;

namespace SearchEngine.Analysis.Tests;

internal static class Terms
{
    /// <returns>The term, or null for a word that is not indexed.</returns>
    public static string? Of(WordFilter filter, string word)
    {
        Span<byte> term = stackalloc byte[WordFilter.MaxTermLength];
        int length = filter.Apply(Encoding.UTF8.GetBytes(word), term);
        return length == WordFilter.NotIndexed ? null : Encoding.UTF8.GetString(term[..length]);
    }
}
