using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Who leaves whom out.</summary>
/// <param name="Silent">Outlets with articles on the subject and not a word of the speaker, with how many articles; empty when no speaker is asked about.</param>
/// <param name="Quoting">Outlets that quote the speaker, with how often.</param>
/// <param name="Lonely">All speakers whom only one outlet quotes on the subject, the most quoted first.</param>
internal sealed record Absence(string? Speaker, IReadOnlyList<FacetValue> Silent, IReadOnlyList<FacetValue> Quoting, IReadOnlyList<LonelySpeaker> Lonely) : Finding;
