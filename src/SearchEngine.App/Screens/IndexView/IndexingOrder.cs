namespace SearchEngine.App;

/// <param name="Path">The file or folder; null for all that the index knows.</param>
internal sealed record IndexingOrder(IndexingKind Kind, string? Path);
