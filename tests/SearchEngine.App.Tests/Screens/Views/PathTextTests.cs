using SearchEngine.Terminal;

namespace SearchEngine.App.Tests;

public sealed class PathTextTests
{
    [Theory]
    [InlineData("/news/2021/a.txt", 16, "/news/2021/a.txt")]
    [InlineData("/news/2021/a.txt", 9, "…21/a.txt")]
    [InlineData("/新聞/記事.txt", 9, "…記事.txt")]
    [InlineData("/新聞/記事.txt", 8, "…事.txt")]
    [InlineData("/news", 1, "…")]
    [InlineData("", 4, "")]
    public void The_end_of_a_path_is_kept_and_fits(string path, int columns, string shown)
    {
        Assert.Equal(shown, PathText.End(path, columns));
        Assert.InRange(TextMeasure.Columns(shown), 0, columns);
    }

    [Fact]
    public void A_path_is_called_by_its_last_part()
    {
        char separator = Path.DirectorySeparatorChar;
        Assert.Equal($"2021{separator}", PathText.Name($"news{separator}2021{separator}"));
        Assert.Equal("a.txt", PathText.Name($"news{separator}a.txt"));
        Assert.Equal("a.txt", PathText.Name("a.txt"));
    }
}
