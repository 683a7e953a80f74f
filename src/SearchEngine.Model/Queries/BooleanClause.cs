namespace SearchEngine.Model;

public sealed record BooleanClause(Occur Occur, QueryNode Node);
