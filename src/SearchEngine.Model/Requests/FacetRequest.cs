namespace SearchEngine.Model;

/// <param name="Field">Which field to count.</param>
/// <param name="Limit">How many values to list at most.</param>
/// <param name="Filter">Lists only values that contain this text, case and accents aside; null lists all.</param>
/// <param name="ByName">True lists in the order of names (dates in the order of time), false by count, then name.</param>
public sealed record FacetRequest(FacetField Field, int Limit = 20, string? Filter = null, bool ByName = false)
{
    /// <summary>Of dates, whether to list those without a result too that lie between the first and the last with one.</summary>
    public bool WithEmpty { get; init; }

    /// <summary>Whether the values that the request chooses or excludes are listed, behind the others, where they are not among the first.</summary>
    public bool WithChosen { get; init; }
}
