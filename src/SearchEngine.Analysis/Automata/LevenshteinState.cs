namespace SearchEngine.Analysis;

/// <summary>
/// All places in a word that text read so far may have reached, by the edits that took: bit i of <paramref name="Exact"/>,
/// <paramref name="One"/> and <paramref name="Two"/> is set when i characters of the word are behind after none, one or two edits (the bit-parallel
/// simulation of Wu &amp; Manber 1992). In <paramref name="SwapOne"/> and <paramref name="SwapTwo"/> character i + 1 has been read in
/// place of character i, which must follow. Places that are no better than another that took fewer edits are left out, as by
/// Schulz &amp; Mihov (2002), so that equal futures are equal states.
/// </summary>
internal readonly record struct LevenshteinState(ulong Exact, ulong One, ulong Two, ulong SwapOne, ulong SwapTwo)
{
    public static LevenshteinState Start => new(1, 0, 0, 0, 0);

    /// <summary>No place: nothing can match any more.</summary>
    public bool IsDead => (Exact | One | Two | SwapOne | SwapTwo) == 0;

    /// <summary>Whether the word may end here, what is left of it being skipped.</summary>
    public bool IsAccepting(int length, int maxEdits)
    {
        LevenshteinState skipped = Skip();
        ulong ends = skipped.Exact | (maxEdits < 1 ? 0 : skipped.One) | (maxEdits < 2 ? 0 : skipped.Two);
        return ((ends >> length) & 1) != 0;
    }

    /// <param name="occurrences">Bit i is set where character i of the word is the one that is read.</param>
    /// <param name="length">The word's length, at most 63 characters.</param>
    public LevenshteinState Step(ulong occurrences, int length, int maxEdits)
    {
        (ulong exact, ulong one, ulong two, _, _) = Skip();
        ulong next = (exact & occurrences) << 1;
        ulong nextOne = ((one & occurrences) << 1) | exact | (exact << 1) | ((SwapOne & occurrences) << 2);
        ulong nextTwo = ((two & occurrences) << 1) | one | (one << 1) | ((SwapTwo & occurrences) << 2);
        LevenshteinState reached = new(next, nextOne, nextTwo, exact & (occurrences >> 1), one & (occurrences >> 1));
        return reached.Within(ulong.MaxValue >> (63 - length), maxEdits).Reduce();
    }

    /// <summary>Characters of the word may be missing, at an edit each.</summary>
    private LevenshteinState Skip() => this with { One = One | (Exact << 1), Two = Two | (One << 1) | (Exact << 2) };

    private LevenshteinState Within(ulong places, int maxEdits) => new(
        Exact & places,
        maxEdits < 1 ? 0 : One & places,
        maxEdits < 2 ? 0 : Two & places,
        maxEdits < 1 ? 0 : SwapOne & places,
        maxEdits < 2 ? 0 : SwapTwo & places);

    /// <summary>A place is no better than one with an edit less and one character away, or with two less and two away.</summary>
    private LevenshteinState Reduce()
    {
        ulong one = One & ~Around(Exact);
        return this with { One = one, Two = Two & ~Around(one | Around(Exact)) };
    }

    private static ulong Around(ulong places) => places | (places << 1) | (places >> 1);
}
