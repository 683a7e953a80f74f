using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What the index has of one speaker.</summary>
/// <param name="Spellings">Every name in the articles that is shown as this one.</param>
/// <param name="Outlets">Those that quote the speaker most.</param>
/// <param name="OutletCount">How many do in all.</param>
/// <param name="Latest">The latest quotations.</param>
internal sealed record SpeakerProfile(string Name, IReadOnlyList<string> Spellings, int Quotes, Timeline Months, IReadOnlyList<FacetValue> Outlets, int OutletCount, IReadOnlyList<FacetValue> Attributions, IReadOnlyList<QuoteHit> Latest) : Finding;
