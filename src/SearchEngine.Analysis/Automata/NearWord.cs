using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// A word that many terms are held against: <see cref="EditDistance"/> with one column of the table a machine word, so that a
/// character of a term costs a dozen instructions (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau
/// edit distances").
/// </summary>
public sealed class NearWord
{
    private const int Ascii = 128;

    private readonly byte[] _word;
    private readonly ulong[] _ascii = new ulong[Ascii];
    private readonly Dictionary<int, ulong> _others = [];

    /// <param name="word">UTF-8.</param>
    /// <param name="maxEdits">0, 1 or 2.</param>
    /// <exception cref="TermPatternException">More than <see cref="FuzzyAutomaton.MaxLength"/> characters may differ.</exception>
    public NearWord(byte[] word, int maxEdits)
    {
        TermAutomaton.CheckFuzzy(word, maxEdits, prefixLength: 0);
        (_word, MaxEdits, Letters) = (word, maxEdits, LetterSet.Of(word));
        foreach (Rune rune in Encoding.UTF8.GetString(word).EnumerateRunes()) Add(rune.Value, Length++);
    }

    public int MaxEdits { get; }

    /// <summary>In characters.</summary>
    public int Length { get; }

    /// <inheritdoc cref="LetterSet"/>
    public uint Letters { get; }

    /// <returns>How many edits lie between the word and a term, or -1 when they are more than <see cref="MaxEdits"/>.</returns>
    public int Edits(ReadOnlySpan<byte> term)
    {
        if (MaxEdits == 0 || Length == 0) return EditDistance.Within(_word, term, MaxEdits);
        ulong vertical = ulong.MaxValue, verticalDown = 0, diagonal = 0, matchesBefore = 0;
        int edits = Length, last = Length - 1;
        for (int at = 0; at < term.Length;)
        {
            // Each character still to come takes away one edit at most.
            if (edits - (term.Length - at) > MaxEdits) return -1;
            ulong matches = term[at] < Ascii ? _ascii[term[at++]] : MatchesOfWide(term, ref at);
            ulong swaps = ((~diagonal & matches) << 1) & matchesBefore;
            diagonal = ((((matches & vertical) + vertical) ^ vertical) | matches | verticalDown) | swaps;
            ulong horizontal = verticalDown | ~(diagonal | vertical), horizontalDown = diagonal & vertical;
            edits += (int)((horizontal >> last) & 1) - (int)((horizontalDown >> last) & 1);
            horizontal = (horizontal << 1) | 1;
            vertical = (horizontalDown << 1) | ~(diagonal | horizontal);
            verticalDown = horizontal & diagonal;
            matchesBefore = matches;
        }

        return edits <= MaxEdits ? edits : -1;
    }

    /// <summary>Where in the word a character of a term stands, a bit a place; goes behind it.</summary>
    private ulong MatchesOfWide(ReadOnlySpan<byte> term, ref int at)
    {
        Rune.DecodeFromUtf8(term[at..], out Rune rune, out int length);
        at += length;
        return _others.GetValueOrDefault(rune.Value);
    }

    private void Add(int character, int place)
    {
        if (MaxEdits == 0) return;
        if (character < Ascii) _ascii[character] |= 1UL << place;
        else _others[character] = _others.GetValueOrDefault(character) | (1UL << place);
    }
}
