using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Speakers whose name holds what was typed, the most quoted first.</summary>
internal sealed record SpeakerNamesFinding(string Typed, IReadOnlyList<FacetValue> Names) : Finding;
