using System.Globalization;
using System.Text;

namespace SearchEngine.Model;

/// <summary>
/// Syntax tree to query text that parses to the same tree again, spans aside, under the same default operator.
/// </summary>
/// <remarks>
/// One thing cannot be said under <see cref="Occur.Must"/> in Lucene's rules: a lone optional clause beside required ones, for
/// OR makes the clause before it optional too. It is written as "(word OR *:*)", which finds the same and ranks alike.
/// </remarks>
public static class QueryPrinter
{
    private const string Nothing = "-*:*";

    public static string Print(QueryNode node, Occur defaultOccur = Occur.Must)
    {
        var text = new StringBuilder();
        new NodeWriter(text, defaultOccur).Write(node);
        return text.ToString();
    }

    private readonly struct NodeWriter(StringBuilder text, Occur defaultOccur)
    {
        public void Write(QueryNode node)
        {
            switch (node)
            {
                case BooleanNode { Clauses: [] }: text.Append(Nothing); break;
                case BooleanNode boolean: WriteClauses(boolean.Clauses); break;
                case BoostNode boost: WriteBoost(boost); break;
                default: QueryLeafText.Append(text, node); break;
            }
        }

        private void WriteBoost(BoostNode node)
        {
            WriteEnclosed(node.Inner);
            text.Append('^').Append(node.Boost.ToString("F60", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.'));
        }

        /// <summary>In brackets when it would not hold together without.</summary>
        private void WriteEnclosed(QueryNode node)
        {
            if (node is not (BooleanNode or BoostNode))
            {
                Write(node);
                return;
            }

            text.Append('(');
            Write(node);
            text.Append(')');
        }

        private void WriteClauses(IReadOnlyList<BooleanClause> clauses)
        {
            for (var i = 0; i < clauses.Count; i++)
            {
                var joined = i > 0 && IsOr(clauses[i - 1], clauses[i]);
                if (i > 0) text.Append(joined ? " OR " : " ");
                WriteClause(clauses[i], alone: clauses.Count == 1, joined || (i + 1 < clauses.Count && IsOr(clauses[i], clauses[i + 1])));
            }
        }

        private bool IsOr(BooleanClause before, BooleanClause after)
            => defaultOccur == Occur.Must && before.Occur != Occur.Must && after.Occur != Occur.Must
                && (before.Occur == Occur.Should || after.Occur == Occur.Should);

        private void WriteClause(BooleanClause clause, bool alone, bool hasOr)
        {
            if (clause.Occur == Occur.MustNot) text.Append('-');
            if (clause.Occur == Occur.Must && (alone || defaultOccur == Occur.Should)) text.Append('+');
            if (clause.Occur == Occur.Should && defaultOccur == Occur.Must && !alone && !hasOr) WriteOptional(clause.Node);
            else if (clause.Node is BoostNode boost) WriteBoost(boost);
            else WriteEnclosed(clause.Node);
        }

        private void WriteOptional(QueryNode node)
        {
            text.Append('(');
            WriteEnclosed(node);
            text.Append(" OR *:*)");
        }
    }
}
