namespace SearchEngine.Model.Tests;

public sealed class LenientParseTests
{
    [Theory]
    [InlineData("sanctions \"joint comm", "[+word(sanctions) +phrase(joint comm)]")]
    [InlineData("sanctions \"", "word(sanctions)")]
    [InlineData("sanctions (iran OR iraq", "[+word(sanctions) +[word(iran) word(iraq)]]")]
    [InlineData("sanctions (iran OR", "[+word(sanctions) +word(iran)]")]
    [InlineData("sanctions (", "word(sanctions)")]
    [InlineData("sanctions AND", "word(sanctions)")]
    [InlineData("sanctions OR ", "word(sanctions)")]
    [InlineData("sanctions -", "word(sanctions)")]
    [InlineData("sanctions NOT", "word(sanctions)")]
    [InlineData("sanctions speaker:", "word(sanctions)")]
    [InlineData("sanctions speaker:(zarif", "[+word(sanctions) +speaker.word(zarif)]")]
    [InlineData("sanctions )", "word(sanctions)")]
    [InlineData("sanctions date:2020-", "word(sanctions)")]
    [InlineData("sanctions date:[2020", "word(sanctions)")]
    [InlineData("sanctions date:[2020-01 TO 2021", "[+word(sanctions) +days(2020-01-01..2021-12-31)]")]
    [InlineData("sanctions speeker:zarif iran", "[+word(sanctions) +word(iran)]")]
    [InlineData("sanctions speeker:(zarif iran", "word(sanctions)")]
    [InlineData("sanctions /(ira", "word(sanctions)")]
    [InlineData("sanctions kind:dir", "word(sanctions)")]
    [InlineData("sanctions~7", "fuzzy(sanctions ~2)")]
    [InlineData("sanctions^", "word(sanctions)")]
    [InlineData("sanctions\\", "word(sanctions)")]
    [InlineData("\\", "nothing")]
    [InlineData("\"", "nothing")]
    [InlineData("OR", "nothing")]
    public void An_unfinished_query_has_its_longest_valid_reading_and_a_problem(string text, string expected)
    {
        var lenient = QueryParser.ParseLenient(text);
        Assert.Equal(expected, TreeSketch.Of(lenient.Query));
        Assert.NotNull(lenient.Problem);
        Assert.Equal(Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text)).Message, lenient.Problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sanctions AND (iran OR iraq) -oil")]
    public void A_finished_query_reads_as_ever(string text)
    {
        var lenient = QueryParser.ParseLenient(text);
        Assert.Null(lenient.Problem);
        Assert.Equal(QueryParser.Parse(text), lenient.Query);
    }

    [Fact]
    public void Brackets_beyond_the_deepest_are_left_out()
    {
        var lenient = QueryParser.ParseLenient("sanctions " + new string('(', 10_000));
        Assert.Equal("word(sanctions)", TreeSketch.Of(lenient.Query));
        Assert.Contains("deep", lenient.Problem?.Message, StringComparison.Ordinal);
    }
}
