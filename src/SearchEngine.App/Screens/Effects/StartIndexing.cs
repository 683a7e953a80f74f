namespace SearchEngine.App;

/// <summary>Read files into the index, beside the screen.</summary>
internal sealed record StartIndexing(IndexingOrder Order) : Effect;
