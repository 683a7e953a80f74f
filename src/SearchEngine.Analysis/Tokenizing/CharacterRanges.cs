namespace SearchEngine.Analysis;

/// <summary>A set of code points as ascending pairs of first and last.</summary>
internal readonly struct CharacterRanges(params int[] bounds)
{
    public bool Contains(int codePoint)
    {
        int found = Array.BinarySearch(bounds, codePoint);
        return found >= 0 || (~found & 1) == 1;
    }
}
