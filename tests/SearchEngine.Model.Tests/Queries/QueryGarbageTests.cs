using SearchEngine.TestKit;

namespace SearchEngine.Model.Tests;

public sealed class QueryGarbageTests
{
    [Fact]
    public void Garbage_gives_a_tree_or_a_problem_within_the_text() => Seeded.Cases(50_000, random =>
    {
        var text = RandomQueries.Text(random, longest: 30);
        var lenient = QueryParser.ParseLenient(text);
        if (lenient.Problem is null)
        {
            Assert.Equal(lenient.Query, QueryParser.Parse(text));
            return;
        }

        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text));
        Assert.Equal((problem.Message, problem.Position), (lenient.Problem.Message, lenient.Problem.Position));
        Assert.InRange(problem.Position, 0, text.Length);
    });

    [Fact]
    public void Every_node_stands_within_the_text() => Seeded.Cases(10_000, random =>
    {
        var text = RandomQueries.Text(random, longest: 20);
        if (QueryParser.ParseLenient(text).Query is { } query) AssertWithin(query, new TextSpan(0, text.Length));
    });

    private static void AssertWithin(QueryNode node, TextSpan outer)
    {
        Assert.True(node.Span.Start >= outer.Start && node.Span.End <= outer.End && node.Span.Length > 0, $"{node} at {node.Span} in {outer}");
        var children = node switch
        {
            BooleanNode boolean => boolean.Clauses.Select(c => c.Node),
            BoostNode boost => [boost.Inner],
            _ => [],
        };
        foreach (var child in children) AssertWithin(child, node.Span);
    }
}
