namespace SearchEngine.App.Tests;

/// <summary>The samples promise a spread; this keeps the promise while they are edited.</summary>
public sealed class SampleTruthTests
{
    [Fact]
    public void The_samples_are_of_many_outlets_formats_and_months()
    {
        var dates = ExpectedArticle.All.Where(article => article.Date is not null).Select(article => article.Date!.Value).ToList();

        Assert.Equal(45, ExpectedArticle.All.Count);
        Assert.Equal(11, ExpectedArticle.All.Select(article => article.Outlet).OfType<string>().Distinct().Count());
        Assert.Contains(ExpectedArticle.All, article => article.Outlet is null);
        Assert.Contains(ExpectedArticle.All, article => article.Date is null);
        Assert.True(dates.Max().DayNumber - dates.Min().DayNumber > 540, "eighteen months at least");
        Assert.Equal([".csv", ".html", ".json", ".jsonl", ".md", ".txt", ".xml"], ExpectedArticle.All.Select(article => Path.GetExtension(article.File)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_sample_is_not_UTF_8()
        => Assert.Single(SampleArticles.Files, file => !System.Text.Unicode.Utf8.IsValid(File.ReadAllBytes(file)));

    [Fact]
    public void Every_file_of_the_samples_has_its_truth()
        => Assert.Equal(
            ExpectedArticle.All.Select(article => article.File).Distinct().Order(StringComparer.Ordinal),
            SampleArticles.Files.Select(file => Path.GetRelativePath(SampleArticles.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
}
