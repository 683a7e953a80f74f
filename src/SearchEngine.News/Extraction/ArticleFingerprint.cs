using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// By what an article is known again: its words, whatever stands between them, and its web address. Both are heads of
/// hashes, and 0 where there is too little to tell by.
/// </summary>
public readonly record struct ArticleFingerprint(ulong Words, ulong Address)
{
    /// <summary>Letters and digits of a text that is nobody else's; a shorter one needs its title, outlet and date to be known by.</summary>
    private const int TellingLength = 200;

    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "ref=", "ref_", "source=", "smid", "cmp=", "cmpid", "ocid", "mc_cid", "mc_eid", "igshid", "ns_"];

    public static ArticleFingerprint Of(Article article) => new(OfWords(article), OfAddress(article.Url));

    private static ulong OfWords(Article article)
    {
        var letters = KnownOutlets.Squeeze(article.Text);
        return letters.Length >= TellingLength ? Hash(letters)
            : letters.Length > 0 || (article.Title is not null && article.Date is not null)
                ? Hash($"{letters}\n{KnownOutlets.Squeeze(article.Title)}\n{article.Outlet}\n{article.Date:O}")
                : 0;
    }

    /// <summary>Without scheme, "www.", fragment and what only tells where a reader came from.</summary>
    private static ulong OfAddress(string? url)
    {
        var host = Hosts.Of(url);
        if (host.IsEmpty)
        {
            return 0;
        }

        var rest = url.AsSpan(url!.IndexOf(host.ToString(), StringComparison.OrdinalIgnoreCase) + host.Length);
        var end = rest.IndexOf('#');
        var parts = (end < 0 ? rest : rest[..end]).ToString().Split('?', 2);
        var query = parts.Skip(1).SelectMany(part => part.Split('&')).Where(p => p.Length > 0 && !Array.Exists(Tracking, t => p.StartsWith(t, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal);
        var path = $"{parts[0].TrimEnd('/')}?{string.Join('&', query)}";
        return IsOfArticle(path) ? Hash($"{host.ToString().ToLowerInvariant()}{path}") : 0;
    }

    /// <summary>Front pages and sections have addresses too: those of articles hold a number or words in a row.</summary>
    private static bool IsOfArticle(ReadOnlySpan<char> path) => path.ContainsAnyInRange('0', '9') || path.Contains('-') || path.Contains('_');

    private static ulong Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash) | 1;
    }
}
