using System.Text;

namespace SearchEngine.Analysis;

/// <summary>
/// A word that many terms are held against: <see cref="EditDistance"/> as an automaton whose states are bits, one register for
/// each number of edits (Wu and Manber 1992, "Fast text searching allowing errors", with swapped neighbours). A character of a
/// term costs a dozen instructions, and a term is given up as soon as no beginning of the word is near its own beginning.
/// </summary>
public sealed class NearWord
{
    private const int Ascii = 128, LetterBits = 0x1F;

    private readonly byte[] _word;
    private readonly ulong[] _ascii = new ulong[Ascii];
    private readonly uint[] _letterPlaces = new uint[LetterBits + 1];
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

    /// <summary>Where in the word stand the characters of ASCII that share their five lowest bits, as each letter has its own: a bit a place, as far as there are bits.</summary>
    public ReadOnlySpan<uint> LetterPlaces => _letterPlaces;

    /// <returns>How many edits lie between the word and a term, or -1 when they are more than <see cref="MaxEdits"/>.</returns>
    public int Edits(ReadOnlySpan<byte> term)
    {
        if (MaxEdits == 0) return EditDistance.Within(_word, term, 0);

        // Bit i of a register: the word's first i characters are within so many edits of what has been read.
        ulong exact = 1, one = 3, two = 7, exactBefore = 0, oneBefore = 0, matchesBefore = 0, states = ulong.MaxValue >> (FuzzyAutomaton.MaxLength - Length);
        for (int at = 0; at < term.Length;)
        {
            ulong matches = term[at] < Ascii ? _ascii[term[at++]] : MatchesOfWide(term, ref at), swaps = matches & (matchesBefore >> 1);
            ulong nextExact = (exact & matches) << 1;
            ulong nextOne = ((one & matches) << 1) | exact | ((exact | nextExact) << 1) | ((exactBefore & swaps) << 2);
            ulong nextTwo = ((two & matches) << 1) | one | ((one | nextOne) << 1) | ((oneBefore & swaps) << 2);
            if (((MaxEdits == 1 ? nextOne : nextTwo) & states) == 0) return -1;
            (exactBefore, oneBefore, matchesBefore) = (exact, one, matches);
            (exact, one, two) = (nextExact, nextOne, nextTwo);
        }

        if (((exact >> Length) & 1) != 0) return 0;
        if (((one >> Length) & 1) != 0) return 1;
        return MaxEdits == 2 && ((two >> Length) & 1) != 0 ? 2 : -1;
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
        if (character < Ascii)
        {
            _ascii[character] |= 1UL << place;
            _letterPlaces[character & LetterBits] |= (uint)(1UL << place);
        }
        else _others[character] = _others.GetValueOrDefault(character) | (1UL << place);
    }
}
