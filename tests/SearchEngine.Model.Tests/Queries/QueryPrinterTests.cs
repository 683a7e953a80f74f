using SearchEngine.TestKit;

namespace SearchEngine.Model.Tests;

public sealed class QueryPrinterTests
{
    [Theory]
    [InlineData(Occur.Must)]
    [InlineData(Occur.Should)]
    public void A_printed_tree_parses_to_itself(Occur defaultOccur) => Seeded.Cases(5_000, random =>
    {
        AssertPrintsToItself(RandomQueries.Tree(random, depth: 4, defaultOccur), defaultOccur);
    });

    [Theory]
    [InlineData(Occur.Must)]
    [InlineData(Occur.Should)]
    public void What_was_read_from_any_text_prints_to_the_same_reading(Occur defaultOccur) => Seeded.Cases(20_000, random =>
    {
        var tree = QueryParser.ParseLenient(RandomQueries.Text(random, longest: 14), defaultOccur).Query;
        if (tree is not null) AssertPrintsToItself(tree, defaultOccur);
    });

    [Theory]
    [InlineData("sanctions AND (iran OR iraq) -oil", "sanctions (iran OR iraq) -oil")]
    [InlineData("+a", "+a")]
    [InlineData("speaker:(zarif OR ghalibaf) \"nuclear deal\"~5", "(speaker:zarif OR speaker:ghalibaf) \"nuclear deal\"~5")]
    [InlineData("al-Muhandis 14:05 and/or O'Neil", "al-Muhandis 14:05 and/or O'Neil")]
    [InlineData("date:2020-07-22 date:[2020 TO *]", "date:2020-07-22 date:[2020-01-01 TO *]")]
    [InlineData("negotiat* te?t ghalibaf~1 /a|b/ word^2 *", "negotiat* te?t ghalibaf~1 /a|b/ word^2 *:*")]
    [InlineData("language:en (a b)^0.5", "lang:en (a b)^0.5")]
    public void Prints_as_a_person_would_type(string text, string printed)
        => Assert.Equal(printed, QueryParser.Parse(text)?.ToString());

    [Fact]
    public void A_lone_optional_clause_that_Lucene_cannot_say_stays_optional()
    {
        var query = new BooleanNode([new(Occur.Must, new WordNode(QueryField.Default, "a", default)), new(Occur.Should, new WordNode(QueryField.Default, "b", default))], default);
        Assert.Equal("a (b OR *:*)", QueryPrinter.Print(query));
        Assert.Equal("+a b", QueryPrinter.Print(query, Occur.Should));
    }

    private static void AssertPrintsToItself(QueryNode tree, Occur defaultOccur)
    {
        var text = QueryPrinter.Print(tree, defaultOccur);
        var again = QueryParser.ParseLenient(text, defaultOccur);
        Assert.Equal((text, TreeSketch.Of(tree), null), (text, TreeSketch.Of(again.Query), again.Problem?.Message));
    }
}
