using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Ask the index; whatever was asked before is no longer wanted.</summary>
internal sealed record StartSearch(int Number, SearchRequest Request) : Effect;
