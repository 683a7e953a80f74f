namespace SearchEngine.Search.Tests;

internal sealed record BooleanSpec(params (ClauseKind Kind, Spec Spec)[] Clauses) : Spec
{
    public override string ToString() => $"({string.Join(' ', Clauses.Select(c => $"{c.Kind}:{c.Spec}"))})";
}
