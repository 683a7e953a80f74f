namespace SearchEngine.Model;

/// <param name="Query">What could be read; null when nothing could.</param>
/// <param name="Problem">The first thing that could not be read as typed; null when all could.</param>
public sealed record LenientQuery(QueryNode? Query, QuerySyntaxException? Problem);
