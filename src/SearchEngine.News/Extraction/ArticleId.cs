using System.Security.Cryptography;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Ids of articles: the head of a hash over where the article stands. So an article keeps its id when its file is read
/// again, and a copy of it in another folder is another article.
/// </summary>
internal static class ArticleId
{
    private const int HexDigits = 16;
    private const int LongestDeclared = 100;

    public static string Of(RawItem item, ReadingOptions options)
        => options.Raw && item.DeclaredId is { } declared && IsUsable(declared) ? declared : Of(item.Source);

    private static string Of(ArticleSource source)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Item}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, HexDigits / 2));
    }

    private static bool IsUsable(string id) => id.Length is > 0 and <= LongestDeclared && id.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
}
