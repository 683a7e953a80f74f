using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Occurrences of the words right behind each other: positions less the words' places in the phrase that all words share. The
/// lists are short and their steps cannot be foretold, so they are filled up to whole vectors and intersected by vectors alone.
/// </summary>
internal sealed class ExactPhrase(PhrasePart[] rarestFirst, Scratch scratch) : PhraseFrequency
{
    // Greater than any position, and different, so that fillers never meet.
    private const int Filler = int.MaxValue, OtherFiller = int.MaxValue - 1;

    private int[] _starts = scratch.Ints();
    private int[] _kept = scratch.Ints();
    private int[] _unused = scratch.Ints();

    public override bool IsBoundByRarest => true;

    public override int Bound(int found)
    {
        int least = int.MaxValue;
        foreach (var part in rarestFirst) least = Math.Min(least, part.Frequency(found));
        return least;
    }

    public override float At(int found)
    {
        var starts = StartsOfAllButLast(found);
        return starts.IsEmpty ? 0 : SortedSearch.Intersect(starts, LoadLast(found), _kept, _unused);
    }

    public override bool Stands(int found)
    {
        var starts = StartsOfAllButLast(found);
        return !starts.IsEmpty && SortedSearch.HaveCommon(starts, LoadLast(found));
    }

    private ReadOnlySpan<int> StartsOfAllButLast(int found)
    {
        rarestFirst[0].Load(found);
        var starts = rarestFirst[0].Padded(Filler);
        MakeRoom(starts.Length);
        for (int i = 1; i < rarestFirst.Length - 1 && !starts.IsEmpty; i++)
        {
            rarestFirst[i].Load(found);
            starts = Keep(starts, SortedSearch.Intersect(starts, rarestFirst[i].Padded(OtherFiller), _kept, _unused));
        }

        return starts;
    }

    private ReadOnlySpan<int> LoadLast(int found)
    {
        rarestFirst[^1].Load(found);
        return rarestFirst[^1].Padded(OtherFiller);
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
