namespace SearchEngine.App;

/// <summary>Find something out beside the screen; what was looked up before is no longer wanted.</summary>
internal sealed record StartLookup(int Number, Lookup Lookup) : Effect;
