using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class SampleArticleTests
{
    [Fact]
    public void Every_article_of_every_format_is_found_and_no_other()
        => AssertNone(ExpectedArticle.All.Select(article => article.Name).Except(SampleArticles.All.Keys)
            .Concat(SampleArticles.All.Keys.Except(ExpectedArticle.All.Select(article => article.Name))), stillWrong: 1);

    [Fact]
    public void Every_title_is_right_or_known_to_be_missing() => AssertSame(expected => expected.Title, article => article.Title, stillWrong: 2);

    [Fact]
    public void Every_date_is_right_or_known_to_be_missing() => AssertSame(expected => expected.Date, article => article.Date, stillWrong: 3);

    [Fact]
    public void Every_outlet_is_right_or_known_to_be_missing() => AssertSame(expected => expected.Outlet, article => article.Outlet, stillWrong: 3);

    [Fact]
    public void Every_language_is_right() => AssertSame(expected => expected.Language, article => article.Language);

    /// <summary>What the truth quotes must stand in the text word for word, so that text lost in reading shows here and not as a lost quotation.</summary>
    [Fact]
    public void Every_quoted_word_is_in_the_text()
        => AssertNone(from expected in ExpectedArticle.All
                      from quote in expected.Quotes
                      from span in quote.Spans
                      where SampleArticles.Find(expected)?.Text.Contains(span, StringComparison.Ordinal) != true
                      select $"{expected.Name}: {span}", stillWrong: 5);

    [Theory]
    [InlineData("mailing list")]
    [InlineData("Job Board")]
    [InlineData("POST YOUR CV")]
    [InlineData("Sign up")]
    [InlineData("All rights reserved")]
    [InlineData("Photograph: ")]
    [InlineData("Photo: ")]
    [InlineData("Related: ")]
    [InlineData("More shipping news")]
    [InlineData("Subscribe from")]
    public void Page_furniture_is_no_part_of_an_article(string furniture)
        => AssertNone(SampleArticles.All.Where(pair => pair.Value.Text.Contains(furniture, StringComparison.Ordinal)).Select(pair => pair.Key));

    private static void AssertSame<T>(Func<ExpectedArticle, T> expected, Func<Article, T> found, int stillWrong = 0)
        => AssertNone(from truth in ExpectedArticle.All
                      let article = SampleArticles.Find(truth)
                      where article is not null
                      let answer = found(article)
                      where !Equals(expected(truth), answer)
                      select $"{truth.Name}: expected {expected(truth)?.ToString() ?? "nothing"}, found {answer?.ToString() ?? "nothing"}", stillWrong);

    /// <param name="problems">One line each.</param>
    /// <param name="stillWrong">How many the program has at the moment: to be lowered, never raised.</param>
    private static void AssertNone(IEnumerable<string> problems, int stillWrong = 0)
    {
        var all = problems.ToList();
        Assert.True(all.Count <= stillWrong, string.Join('\n', all));
    }
}
