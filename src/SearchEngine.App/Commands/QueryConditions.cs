using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Options of the command line as parts of a query.</summary>
internal static class QueryConditions
{
    /// <summary>A query and its conditions; null when there is neither.</summary>
    public static QueryNode? Join(QueryNode? query, IReadOnlyList<BooleanClause> conditions)
    {
        if (conditions.Count == 0) return query;
        BooleanClause[] clauses = [.. ClausesOf(query), .. conditions];
        return clauses switch
        {
            [] => null,
            [{ Occur: Occur.Must } only] => only.Node,
            _ => new BooleanNode(clauses, default),
        };
    }

    /// <summary>A request's query with the days that it is about; choices in facets mean whole values, which a query cannot say.</summary>
    public static QueryNode? WithDays(SearchRequest request)
        => request is { From: null, To: null } ? request.Query : Join(request.Query, [new BooleanClause(Occur.Must, new DateRangeNode(request.From, request.To, default))]);

    /// <summary>The conditions stand beside the query's own clauses, as if typed with them, unless some are only alternatives.</summary>
    private static IEnumerable<BooleanClause> ClausesOf(QueryNode? query) => query switch
    {
        null => [],
        BooleanNode boolean when boolean.Clauses.All(c => c.Occur != Occur.Should) => boolean.Clauses,
        _ => [new BooleanClause(Occur.Must, query)],
    };

    /// <summary>Nothing, or one clause that asks for a value or one of several.</summary>
    public static IEnumerable<BooleanClause> AnyOf(QueryField field, IReadOnlyList<string> values) => values switch
    {
        [] => [],
        [var only] => [new BooleanClause(Occur.Must, Value(field, only))],
        _ => [new BooleanClause(Occur.Must, new BooleanNode([.. values.Select(v => new BooleanClause(Occur.Should, Value(field, v)))], default))],
    };

    public static IEnumerable<BooleanClause> NoneOf(QueryField field, IReadOnlyList<string> values)
        => values.Select(v => new BooleanClause(Occur.MustNot, Value(field, v)));

    private static QueryNode Value(QueryField field, string value)
    {
        var name = value.Trim();
        if (name.Length == 0) throw new UsageException($"--{field.ToString().ToLowerInvariant()} takes a name, not an empty text");
        return name.Any(char.IsWhiteSpace) ? new PhraseNode(field, name, 0, default) : new WordNode(field, name, default);
    }
}
