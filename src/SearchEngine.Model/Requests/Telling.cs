namespace SearchEngine.Model;

/// <summary>One outlet's telling of a quotation that others have too.</summary>
/// <param name="Hit">The quotation as found.</param>
/// <param name="Differs">Where it says other words than the first telling; spans of <see cref="QuoteHit.Text"/>, in order.</param>
/// <param name="Likeness">The share of words in common with the quotation asked about, 0 to 1.</param>
public sealed record Telling(QuoteHit Hit, IReadOnlyList<TextSpan> Differs, double Likeness);
