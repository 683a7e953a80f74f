using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One of two periods that are compared.</summary>
/// <param name="Total">Quotations.</param>
/// <param name="Outlets">All that printed them, most first.</param>
/// <param name="Words">The words that mark this period off from the other, the most telling first, with how often each comes.</param>
/// <param name="Latest">What was said last.</param>
internal sealed record PeriodSummary(DateRange When, int Total, IReadOnlyList<FacetValue> Outlets, IReadOnlyList<(string Word, int Count)> Words, IReadOnlyList<QuoteHit> Latest);
