namespace SearchEngine.Model.Tests;

public sealed class DateQueryTests
{
    [Theory]
    [InlineData("date:2020", "2020-01-01..2020-12-31")]
    [InlineData("date:2020-02", "2020-02-01..2020-02-29")]
    [InlineData("date:2021-2", "2021-02-01..2021-02-28")]
    [InlineData("date:2020-07-22", "2020-07-22..2020-07-22")]
    [InlineData("date:\"2020-07-22\"", "2020-07-22..2020-07-22")]
    [InlineData("date:=2020-07", "2020-07-01..2020-07-31")]
    [InlineData("date:*", "*..*")]
    [InlineData("date:[2020-01 TO 2021-02-03]", "2020-01-01..2021-02-03")]
    [InlineData("date:[ 2020-01   to 2021-02-03 ]", "2020-01-01..2021-02-03")]
    [InlineData("date:[2020 TO 2020]", "2020-01-01..2020-12-31")]
    [InlineData("date:[* TO 2020]", "*..2020-12-31")]
    [InlineData("date:[2020-06 TO *]", "2020-06-01..*")]
    [InlineData("date:[* TO *]", "*..*")]
    [InlineData("date:{2020-01 TO 2020-03}", "2020-02-01..2020-02-29")]
    [InlineData("date:[2020-01 TO 2020-03}", "2020-01-01..2020-02-29")]
    [InlineData("date:{2020-01 TO 2020-03]", "2020-02-01..2020-03-31")]
    [InlineData("date:{* TO 2020}", "*..2019-12-31")]
    [InlineData("date:[\"2020-01\" TO “2020-03”]", "2020-01-01..2020-03-31")]
    [InlineData("date:>2020-06", "2020-07-01..*")]
    [InlineData("date:>=2020-06", "2020-06-01..*")]
    [InlineData("date:<2020-06", "*..2020-05-31")]
    [InlineData("date:<=2020-06", "*..2020-06-30")]
    [InlineData("date:<=9999", "*..9999-12-31")]
    [InlineData("date:>=0001-01-01", "0001-01-01..*")]
    public void Dates_mean_whole_days(string text, string days)
        => Assert.Equal($"days({days})", TreeSketch.Of(QueryParser.Parse(text)));

    [Fact]
    public void Dates_stand_in_groups_and_among_words()
    {
        Assert.Equal("[days(2020-01-01..2020-12-31) days(2022-01-01..2022-12-31)]", TreeSketch.Of(QueryParser.Parse("date:(2020 OR 2022)")));
        Assert.Equal("[+word(oil) -days(2020-01-01..*)]", TreeSketch.Of(QueryParser.Parse("oil -date:>=2020")));
    }

    [Theory]
    [InlineData("date:2020-13", 5, "2020-13 is not a date")]
    [InlineData("date:2021-02-29", 5, "2021-02-29 is not a date")]
    [InlineData("date:22.07.2020", 5, "is not a date")]
    [InlineData("date:20", 5, "is not a date")]
    [InlineData("date:0000", 5, "is not a date")]
    [InlineData("date:yesterday", 5, "is not a date")]
    [InlineData("date:2020*", 5, "is not a date")]
    [InlineData("date:>", 6, "a date is missing")]
    [InlineData("date:=>2020", 5, "one of > >= < <=")]
    [InlineData("date:[2020 TO soon]", 14, "soon is not a date")]
    [InlineData("date:[2020 2021]", 5, "[2020-01 TO 2021-02]")]
    [InlineData("date:[2021 TO 2020]", 5, "no day lies in this range")]
    [InlineData("date:{2020-01 TO 2020-02}", 5, "no day lies in this range")]
    [InlineData("date:>9999", 5, "no day comes after")]
    [InlineData("date:<0001-01-01", 5, "no day comes before")]
    [InlineData("date:/2020/", 5, "a date belongs here")]
    [InlineData("date:2020~1", 9, "~ belongs behind a word")]
    [InlineData("[2020 TO 2021]", 0, "only dates have ranges")]
    [InlineData("title:[a TO b]", 6, "only dates have ranges")]
    public void A_wrong_date_is_named_with_its_place(string text, int position, string message)
    {
        var problem = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(text));
        Assert.Equal(position, problem.Position);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
