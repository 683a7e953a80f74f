using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a <see cref="Lookup"/> finds things out from.</summary>
internal sealed record LookupSources(IArticleIndex Index, SpeakerBook Book);
