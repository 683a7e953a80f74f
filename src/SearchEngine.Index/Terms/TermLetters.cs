using SearchEngine.Analysis;

namespace SearchEngine.Index;

/// <summary>
/// The letters and the lengths of a dictionary's terms by ordinal, five bytes a term: what tells nearly all terms that are
/// not near a word, without a look at their bytes. Kept in memory alone, and made by a walk when first asked for.
/// </summary>
public sealed class TermLetters
{
    private readonly uint[] _sets;
    private readonly byte[] _lengths;

    private TermLetters(int terms) => (_sets, _lengths) = (new uint[terms], new byte[terms]);

    /// <inheritdoc cref="LetterSet"/>
    public ReadOnlySpan<uint> Sets => _sets;

    /// <summary>In characters; 255 stands for that and more.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    internal static TermLetters Of(TermDictionary dictionary, CancellationToken cancellation)
    {
        var letters = new TermLetters(dictionary.Statistics.Terms);
        var cursor = dictionary.Terms();
        while (cursor.MoveNext())
        {
            if (cursor.Ordinal % 4096 == 0) cancellation.ThrowIfCancellationRequested();
            letters._sets[cursor.Ordinal] = LetterSet.Of(cursor.Term);
            letters._lengths[cursor.Ordinal] = (byte)Math.Min(Characters(cursor.Term), byte.MaxValue);
        }

        return letters;
    }

    private static int Characters(ReadOnlySpan<byte> term)
    {
        int count = 0;
        foreach (byte b in term) count += (b & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
