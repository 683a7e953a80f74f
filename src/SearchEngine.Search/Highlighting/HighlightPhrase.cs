namespace SearchEngine.Search;

/// <summary>Atoms that have to stand together, by their numbers in the plan.</summary>
internal sealed record HighlightPhrase(int[] Atoms, int[] Offsets, int Slop);
