using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class SampleArticleTests
{
    [Fact]
    public void Every_article_of_every_format_is_found_and_no_other()
        => AssertNone(ExpectedArticle.All.Select(article => article.Name).Except(SampleArticles.All.Keys)
            .Concat(SampleArticles.All.Keys.Except(ExpectedArticle.All.Select(article => article.Name))));

    [Fact]
    public void Every_title_is_right() => AssertSame(expected => expected.Title, article => article.Title);

    [Fact]
    public void Every_date_is_right() => AssertSame(expected => expected.Date, article => article.Date);

    [Fact]
    public void Every_outlet_is_right() => AssertSame(expected => expected.Outlet, article => article.Outlet);

    [Fact]
    public void Every_language_is_right() => AssertSame(expected => expected.Language, article => article.Language);

    /// <summary>What the truth quotes must stand in the text word for word, so that text lost in reading shows here and not as a lost quotation.</summary>
    [Fact]
    public void Every_quoted_word_is_in_the_text()
        => AssertNone(from expected in ExpectedArticle.All
                      from quote in expected.Quotes
                      from span in quote.Spans
                      where SampleArticles.Find(expected)?.Text.Contains(span, StringComparison.Ordinal) != true
                      select $"{expected.Name}: {span}");

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
    [InlineData("funded by its listeners")]
    public void Page_furniture_is_no_part_of_an_article(string furniture)
        => AssertNone(SampleArticles.All.Where(pair => pair.Value.Text.Contains(furniture, StringComparison.Ordinal)).Select(pair => pair.Key));

    private static void AssertSame<T>(Func<ExpectedArticle, T> expected, Func<Article, T> found)
        => AssertNone(from truth in ExpectedArticle.All
                      let article = SampleArticles.Find(truth)
                      where article is not null
                      let answer = found(article)
                      where !Equals(expected(truth), answer)
                      select $"{truth.Name}: expected {expected(truth)?.ToString() ?? "nothing"}, found {answer?.ToString() ?? "nothing"}");

    /// <param name="problems">One line each.</param>
    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
