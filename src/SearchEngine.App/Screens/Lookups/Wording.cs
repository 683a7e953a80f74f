using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One telling of a quotation.</summary>
/// <param name="Hit">The quotation as found.</param>
/// <param name="Text">Its words.</param>
/// <param name="Differs">Where it says other words than the first telling; spans of <paramref name="Text"/>.</param>
/// <param name="Likeness">The share of words in common with the quotation asked about, 0 to 1.</param>
internal sealed record Wording(QuoteHit Hit, string Text, IReadOnlyList<TextSpan> Differs, double Likeness);
