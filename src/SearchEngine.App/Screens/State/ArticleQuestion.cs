using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>An article wanted for reading, with the query whose hits are to be marked in it.</summary>
internal sealed record ArticleQuestion(string ArticleId, QueryNode? Query);
