using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Every telling of one quotation in order of first appearance, the undated last.</summary>
internal sealed record Wordings(IReadOnlyList<Telling> Tellings) : Finding;
