namespace SearchEngine.Model.Tests;

public sealed class QueryErrorTests
{
    [Theory]
    [InlineData("\"nuclear deal", 0, "never closed")]
    [InlineData("oil “nuclear", 4, "never closed")]
    [InlineData("(a OR b", 0, "this bracket is never closed")]
    [InlineData("a OR b)", 6, "no bracket is open")]
    [InlineData("a ]", 2, "no range is open")]
    [InlineData("date:[2020 TO 2021", 5, "this range is never closed")]
    [InlineData("/regex", 0, "this pattern is never closed")]
    [InlineData(@"/regex\/", 0, "this pattern is never closed")]
    [InlineData("//", 0, "nothing stands between these slashes")]
    [InlineData("()", 0, "nothing stands between these brackets")]
    [InlineData("\" \"", 0, "no word stands between these quotation marks")]
    [InlineData("AND a", 0, "a word is missing before AND")]
    [InlineData("a AND", 5, "a word is missing after AND")]
    [InlineData("a OR ", 5, "a word is missing after OR")]
    [InlineData("(a OR) b", 5, "a word is missing after OR")]
    [InlineData("a AND OR b", 6, "between two of AND and OR")]
    [InlineData("a NOT", 5, "a word is missing after NOT")]
    [InlineData("a -", 3, "a word is missing after -")]
    [InlineData("a +-b", 3, "one of + - ! NOT is enough")]
    [InlineData("title:", 6, "a word is missing after title:")]
    [InlineData("title: AND b", 7, "a word is missing after title:")]
    [InlineData("title:author:b", 6, "a word is missing after title:")]
    [InlineData("^2", 0, "a word is missing before ^2")]
    [InlineData("a ~2 ^", 6, "a number is missing after ^")]
    [InlineData("a^1.2.3", 2, "a number is missing after ^")]
    [InlineData("a^2^3", 3, "a second ^")]
    [InlineData("a~3", 2, "0, 1 or 2 belongs after ~")]
    [InlineData("a~1.5", 2, "0, 1 or 2 belongs after ~")]
    [InlineData("a*~1", 2, "~ belongs behind a word or a phrase only")]
    [InlineData("(a b)~1", 5, "~ belongs behind a word or a phrase")]
    [InlineData("\"a b\"~", 6, "a whole number")]
    [InlineData("\"a b\"~1.5", 6, "a whole number")]
    [InlineData("\"a b\"~99999999999", 6, "a whole number")]
    [InlineData(@"a\", 1, "after this backslash")]
    [InlineData("kind:drect", 5, "kind: is one of direct, indirect, mixed")]
    [InlineData("kind:d*", 5, "kind: is one of")]
    [InlineData("attribution:/n.*/", 12, "attribution: is one of none, unnamed, resolved, named")]
    public void A_mistake_is_named_with_its_place(string text, int position, string message)
    {
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(position, problem.Position);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Theory]
    [InlineData("oil speeker:zarif", 4, "there is no field speeker:, did you mean speaker:? known are title, text, quote,")]
    [InlineData("speeker: zarif", 0, "did you mean speaker:?")]
    [InlineData("outlets:x", 0, "did you mean outlet:?")]
    [InlineData("Adate:x", 0, "did you mean date:?")]
    [InlineData("wherever:x", 0, "there is no field wherever:; known are title,")]
    public void An_unknown_field_is_named_with_the_nearest_and_all_known_ones(string text, int position, string message)
    {
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text));
        Assert.Equal(position, problem.Position);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_are_bounded_in_depth()
    {
        var deepest = Nested(QueryParser.MaxDepth);
        Assert.Equal("word(a)", TreeSketch.Of(QueryParser.Parse(deepest)));
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(Nested(QueryParser.MaxDepth + 1)));
        Assert.Equal(QueryParser.MaxDepth, problem.Position);
        Assert.Contains("more than 100 deep", problem.Message, StringComparison.Ordinal);

        static string Nested(int depth) => new string('(', depth) + "a" + new string(')', depth);
    }

    [Fact]
    public void Clauses_are_bounded_in_number()
    {
        var most = string.Join(' ', Enumerable.Repeat("a", QueryParser.MaxClauses));
        Assert.Equal(QueryParser.MaxClauses, Assert.IsType<BooleanNode>(QueryParser.Parse(most)).Clauses.Count);
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(most + " a"));
        Assert.Equal(2 * QueryParser.MaxClauses, problem.Position);
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("]")]
    [InlineData("a ")]
    [InlineData("-")]
    [InlineData("a OR ")]
    [InlineData("title:")]
    [InlineData("\\")]
    [InlineData("a~")]
    public void Megabytes_of_query_answer_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text));
        Assert.Equal(QueryParser.MaxLength, problem.Position);
        Assert.Equal(QueryParser.MaxLength, QueryParser.ParseLenient(text).Problem?.Position);
    }
}
