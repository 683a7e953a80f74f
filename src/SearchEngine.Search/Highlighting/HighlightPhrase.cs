namespace SearchEngine.Search;

/// <summary>Atoms that have to stand together, by their numbers in the plan.</summary>
internal sealed record HighlightPhrase(int[] Atoms, int[] Offsets, int Slop)
{
    /// <summary>The atoms as bits.</summary>
    public ulong AllAtoms { get; } = Atoms.Aggregate(0UL, (bits, atom) => bits | (1UL << atom));
}
