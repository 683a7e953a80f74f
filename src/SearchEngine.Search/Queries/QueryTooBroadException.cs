namespace SearchEngine.Search;

/// <summary>The patterns of a query mean more words than a search may look at.</summary>
public sealed class QueryTooBroadException() : Exception("too many prefixes, wildcards or fuzzy words for one query: use fewer, or longer ones");
