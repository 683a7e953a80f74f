namespace SearchEngine.App;

/// <summary>Find out what stands beside the answer; the next search gives it up.</summary>
internal sealed record StartAside(int Number, Lookup Lookup) : Effect;
