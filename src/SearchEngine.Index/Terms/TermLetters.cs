using SearchEngine.Analysis;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// The letters, the lengths and the bytes of a dictionary's terms by ordinal: the letters tell nearly all terms that are not
/// near a word, and the others are at hand without putting a block's terms together. Seventeen bytes a term and the term's own,
/// kept in memory alone, and made by a walk when first asked for.
/// </summary>
public sealed class TermLetters
{
    private readonly uint[] _sets;
    private readonly ulong[] _heads;
    private readonly byte[] _lengths;
    private readonly int[] _starts;
    private byte[] _bytes = [];

    private TermLetters(int terms) => (_sets, _heads, _lengths, _starts) = (new uint[terms], new ulong[terms], new byte[terms], new int[terms + 1]);

    /// <inheritdoc cref="LetterSet"/>
    public ReadOnlySpan<uint> Sets => _sets;

    /// <summary>In characters; 255 stands for that and more.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>A term, UTF-8.</summary>
    public ReadOnlySpan<byte> Term(int ordinal) => SpellingsFrom(0).Term(ordinal);

    /// <inheritdoc cref="NearSpellings.Keep"/>
    /// <param name="word">The word that the terms may be near.</param>
    /// <param name="first">The ordinal that the places count from.</param>
    /// <param name="places">Of terms; those kept move to the front in their order.</param>
    public int KeepNear(NearWord word, int first, Span<int> places)
        => NearSpellings.Keep(SpellingsFrom(first), word.LetterPlaces, word.Length, word.MaxEdits, places);

    private Spellings SpellingsFrom(int first) => new(_heads.AsSpan(first), _lengths.AsSpan(first), _starts.AsSpan(first), _bytes);

    internal static TermLetters Of(TermDictionary dictionary, CancellationToken cancellation)
    {
        var letters = new TermLetters(dictionary.Statistics.Terms);
        var cursor = dictionary.Terms();
        int end = 0;
        while (cursor.MoveNext())
        {
            if (cursor.Ordinal % 4096 == 0) cancellation.ThrowIfCancellationRequested();
            end = letters.Add(cursor.Ordinal, cursor.Term, end);
        }

        Array.Resize(ref letters._bytes, end + NearSpellings.Padding);
        return letters;
    }

    /// <param name="start">Bytes of the terms before.</param>
    /// <returns>Bytes of the terms so far.</returns>
    private int Add(int ordinal, ReadOnlySpan<byte> term, int start)
    {
        _sets[ordinal] = LetterSet.Of(term);
        _heads[ordinal] = Spellings.HeadOf(term);
        _lengths[ordinal] = (byte)Math.Min(Characters(term), byte.MaxValue);
        int end = _starts[ordinal + 1] = start + term.Length;
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * end, 8 * _starts.Length));
        term.CopyTo(_bytes.AsSpan(start));
        return end;
    }

    private static int Characters(ReadOnlySpan<byte> term)
    {
        int count = 0;
        foreach (byte b in term) count += (b & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
