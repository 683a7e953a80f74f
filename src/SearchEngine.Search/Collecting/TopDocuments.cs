namespace SearchEngine.Search;

/// <param name="Hits">Best first.</param>
/// <param name="Total">How many documents match.</param>
/// <param name="TotalIsExact">False when <paramref name="Total"/> is a lower bound, because documents that cannot be among the hits were passed over.</param>
public sealed record TopDocuments(IReadOnlyList<ScoredDocument> Hits, long Total, bool TotalIsExact);
