namespace SearchEngine.App;

/// <summary>Move on to what has been indexed since.</summary>
internal sealed record RefreshIndex : Effect;
