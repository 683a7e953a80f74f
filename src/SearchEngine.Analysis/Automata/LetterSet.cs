using System.Numerics;
using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// Which characters a term has, as 32 bits: a bit for each letter from a to z, some that others share, and two for a second e
/// and a second s. An edit brings in at most one bit and takes away at most one, so that terms with more different bits on
/// either side are further apart than so many edits, whatever their order.
/// </summary>
public static class LetterSet
{
    private const int Digit = 26, OtherAscii = 27, Wide = 28, SecondE = 30, SecondS = 31;

    private static readonly uint[] Bits = [.. Enumerable.Range(0, 256).Select(b => BitOf((byte)b))];

    /// <param name="term">UTF-8, folded.</param>
    public static uint Of(ReadOnlySpan<byte> term)
    {
        uint letters = 0, again = 0;
        foreach (byte b in term)
        {
            uint bit = Bits[b];
            again |= letters & bit;
            letters |= bit;
        }

        return letters | (again >> ('e' - 'a') & 1) << SecondE | (again >> ('s' - 'a') & 1) << SecondS;
    }

    /// <summary>What every term has that a pattern with * and ? matches.</summary>
    public static uint OfWildcard(string pattern)
    {
        var literal = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '*' or '?') continue;
            if (pattern[i] == '\\') i++;
            if (i < pattern.Length) literal.Append(pattern[i]);
        }

        return Of(Encoding.UTF8.GetBytes(literal.ToString()));
    }

    /// <summary>False when two terms with these letters are surely further apart than so many edits.</summary>
    public static bool AreNear(uint a, uint b, int edits)
        => BitOperations.PopCount(a & ~b) <= edits && BitOperations.PopCount(b & ~a) <= edits;

    /// <summary>
    /// The same, where one term has so many characters more than the other: these were put in, and what puts a character in
    /// takes no letter away.
    /// </summary>
    /// <param name="longer">Characters that <paramref name="b"/> has more than <paramref name="a"/>, negative when it has fewer.</param>
    public static bool AreNear(uint a, uint b, int longer, int edits)
        // Which terms are near, and which are longer, cannot be foretold, so that nothing is decided by it.
        => BitOperations.PopCount(a & ~b) <= edits - (longer & ~(longer >> 31)) & BitOperations.PopCount(b & ~a) <= edits + (longer & (longer >> 31));

    /// <summary>A character of several bytes counts by its first.</summary>
    private static uint BitOf(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' => 1u << (b - 'a'),
        >= (byte)'0' and <= (byte)'9' => 1u << Digit,
        < 0x80 => 1u << OtherAscii,
        < 0xC0 => 0,
        _ => 1u << (Wide + (b & 1)),
    };
}
