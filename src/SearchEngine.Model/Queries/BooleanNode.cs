namespace SearchEngine.Model;

/// <summary>Clauses that must, should or must not match. Without a must clause at least one should clause matches; with only must-not clauses everything else matches.</summary>
public sealed record BooleanNode(IReadOnlyList<BooleanClause> Clauses, TextSpan Span) : QueryNode(Span)
{
    public bool Equals(BooleanNode? other) => other is not null && Span == other.Span && Clauses.SequenceEqual(other.Clauses);

    public override int GetHashCode() => HashCode.Combine(Span, Clauses.Count);
}
