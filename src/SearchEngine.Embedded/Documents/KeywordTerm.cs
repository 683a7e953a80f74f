using System.Text;
using SearchEngine.Analysis;

namespace SearchEngine.Embedded;

/// <summary>A whole value as a term, cut at a character's border where it is longer than a term can be.</summary>
internal static class KeywordTerm
{
    public static byte[] Of(string value)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        int length = Math.Min(utf8.Length, WordFilter.MaxTermLength);
        while (length < utf8.Length && (utf8[length] & 0xC0) == 0x80) length--;
        return utf8[..length];
    }
}
