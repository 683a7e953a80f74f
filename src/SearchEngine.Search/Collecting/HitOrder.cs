namespace SearchEngine.Search;

/// <summary>What hits are sorted by.</summary>
public enum HitOrder
{
    /// <summary>Best score first.</summary>
    Score,

    /// <summary>Smallest number of a field first, documents without one last.</summary>
    KeyAscending,

    /// <summary>Greatest number of a field first, documents without one last.</summary>
    KeyDescending,
}
