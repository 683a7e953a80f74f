using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Occurrences of the words right behind each other: positions less the words' places in the phrase that all words share. The
/// rarest two words are held against each other where their positions lie; in most documents no more has to be read.
/// </summary>
internal sealed class ExactPhrase(PhrasePart[] rarestFirst, Scratch scratch) : PhraseFrequency
{
    // Greater than any position, and different, so that fillers never meet.
    private const int Filler = int.MaxValue, OtherFiller = int.MaxValue - 1;

    private int[] _starts = scratch.Ints();
    private int[] _kept = scratch.Ints();
    private int[] _unused = scratch.Ints();

    public override bool IsBoundByRarest => true;

    public override void Bound(Span<int> frequencies)
    {
        frequencies.Fill(int.MaxValue);
        foreach (var part in rarestFirst) part.LowerToFrequencies(frequencies);
    }

    public override void In(ReadOnlySpan<int> found, bool isThereEnough, Span<float> frequencies)
    {
        if (found.IsEmpty) return;
        frequencies = frequencies[..found.Length];
        int enough = isThereEnough || rarestFirst.Length > 2 ? 1 : int.MaxValue;
        var first = rarestFirst[0].Peek();
        var second = rarestFirst[1].Peek();
        for (int i = 0; i < frequencies.Length; i++)
        {
            var positions = first.At(found[i], out int plus);
            var others = second.At(found[i], out int otherPlus);
            int pairs = SortedSearch.CountCommon(positions, plus - otherPlus, others, enough);
            frequencies[i] = pairs > 0 && rarestFirst.Length > 2 ? Common(found[i]) : pairs;
        }
    }

    private int Common(int found)
    {
        rarestFirst[0].Load(found);
        var starts = rarestFirst[0].Padded(Filler);
        MakeRoom(starts.Length);
        int count = 0;
        for (int i = 1; i < rarestFirst.Length && !starts.IsEmpty; i++)
        {
            rarestFirst[i].Load(found);
            count = SortedSearch.Intersect(starts, rarestFirst[i].Padded(OtherFiller), _kept, _unused);
            starts = Keep(starts, count);
        }

        return count;
    }

    /// <summary>In place when the beginnings have been narrowed before: they only move forwards.</summary>
    private ReadOnlySpan<int> Keep(ReadOnlySpan<int> starts, int count)
    {
        for (int i = 0; i < count; i++) _starts[i] = starts[_kept[i]];
        int length = (count + PhrasePart.Padding - 1) & -PhrasePart.Padding;
        _starts.AsSpan(count, length - count).Fill(Filler);
        return _starts.AsSpan(0, length);
    }

    private void MakeRoom(int length)
    {
        if (length > _starts.Length) (_starts, _kept, _unused) = (new int[2 * length], new int[2 * length], new int[2 * length]);
    }
}
