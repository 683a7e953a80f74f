namespace SearchEngine.Model;

/// <summary>Query text to syntax tree.</summary>
public static class QueryParser
{
    /// <returns>Null for a text of nothing but white space.</returns>
    /// <exception cref="QuerySyntaxException">The text cannot be read as typed.</exception>
    public static QueryNode? Parse(string text, Occur defaultOccur = Occur.Must) => throw new QuerySyntaxException("the query language is not there yet", text.Length * (int)defaultOccur);
}
