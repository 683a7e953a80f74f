namespace SearchEngine.Model;

/// <summary>
/// The clauses of one level, put together by the rules of Lucene's classic QueryParser: a conjunction decides about the
/// clause behind it and about the one before it, as the text is read from left to right, without precedence.
/// </summary>
internal sealed class ClauseList(Occur defaultOccur)
{
    private readonly List<BooleanClause> _clauses = [];
    private bool _plain = true;

    public bool IsEmpty => _clauses.Count == 0;

    /// <param name="conjunction">What stands before the clause.</param>
    /// <param name="modifier">Must for "+", MustNot for "-", "!" and "NOT", null for none.</param>
    public void Add(Conjunction conjunction, Occur? modifier, QueryNode node)
    {
        Revise(conjunction);
        _plain &= modifier is null;
        _clauses.Add(new BooleanClause(OccurOf(conjunction, modifier), node));
    }

    /// <summary>A single clause without a modifier stands for itself.</summary>
    public QueryNode? ToNode() => _clauses switch
    {
        [] => null,
        [var only] when _plain => only.Node,
        _ => new BooleanNode([.. _clauses], new TextSpan(_clauses[0].Node.Span.Start, _clauses[^1].Node.Span.End)),
    };

    /// <summary>AND makes the clause before it required; OR makes it optional where words must match by default.</summary>
    private void Revise(Conjunction conjunction)
    {
        if (_clauses is not [.., { Occur: not Occur.MustNot } previous]) return;
        if (conjunction == Conjunction.And) _clauses[^1] = previous with { Occur = Occur.Must };
        if (conjunction == Conjunction.Or && defaultOccur == Occur.Must) _clauses[^1] = previous with { Occur = Occur.Should };
    }

    private Occur OccurOf(Conjunction conjunction, Occur? modifier)
    {
        if (modifier == Occur.MustNot) return Occur.MustNot;
        if (defaultOccur == Occur.Must) return conjunction == Conjunction.Or ? Occur.Should : Occur.Must;
        return modifier == Occur.Must || conjunction == Conjunction.And ? Occur.Must : Occur.Should;
    }
}
