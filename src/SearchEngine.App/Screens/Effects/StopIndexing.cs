namespace SearchEngine.App;

/// <summary>Stop reading or watching; what has been read is kept.</summary>
internal sealed record StopIndexing : Effect;
