namespace SearchEngine.Model;

/// <summary>One article that a source holds, and by what another source's copy of it is known.</summary>
/// <param name="Item">Place inside the file, null for the file as a whole.</param>
/// <param name="ArticleId">The article in the index; several items have the same when the same article was met again.</param>
/// <param name="Words">Head of a hash over its words, 0 for too few to tell by.</param>
/// <param name="Address">Head of a hash over its web address, 0 for none to tell by.</param>
/// <param name="Length">Its text's length in UTF-16 code units.</param>
/// <param name="IsCopy">True when another item had the article first.</param>
public readonly record struct SourceItem(string? Item, string ArticleId, ulong Words, ulong Address, int Length, bool IsCopy);
