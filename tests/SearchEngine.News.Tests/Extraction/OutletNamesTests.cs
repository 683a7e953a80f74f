using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class OutletNamesTests
{
    [Theory]
    [InlineData("nytimes", "The New York Times")]
    [InlineData("the tehran times", "Tehran Times")]
    [InlineData("https://www.bbc.co.uk/news/1", "BBC")]
    [InlineData("en.mehrnews.com", "Mehr News Agency")]
    public void An_outlet_goes_by_one_name(string written, string name) => Assert.Equal(name, OutletNames.Of(written));

    [Theory]
    [InlineData("News")]
    [InlineData("The Star")]
    [InlineData("English")]
    [InlineData("People")]
    public void What_could_be_several_outlets_stays_as_it_is_written(string written) => Assert.Equal(written, OutletNames.Of(written));

    [Theory]
    [InlineData("news/a.txt")]
    [InlineData("articles/english/a.txt")]
    [InlineData("press/world/a.txt")]
    [InlineData("people/time/a.txt")]
    [InlineData("home/downloads/the daily/a.txt")]
    public void A_folder_with_an_everyday_name_tells_of_no_outlet(string path) => Assert.Null(PathOutlets.Of(new ArticleSource(path)));

    [Theory]
    [InlineData("corpus/nytimes.com/a.txt")]
    [InlineData("corpus/The New York Times/2021/a.txt")]
    [InlineData("corpus/nytimes_2021-02-03_pier.txt")]
    public void A_folder_or_file_may_be_called_after_an_outlet(string path)
        => Assert.Equal("The New York Times", PathOutlets.Of(new ArticleSource(path)));
}
