using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.News.Tests;

/// <summary>Real inputs, kept outside the repository; absent, these tests are skipped.</summary>
public sealed class SeedsTests
{
    [Theory]
    [InlineData("000", null, "Mehr News Agency", null)]
    [InlineData("001", null, null, "2021-02-03")]
    [InlineData("002", "Iran Urges Iraq to 'Vigorously Pursue' Justice in Soleimani Assassination Case", "Sputnik News", "2020-07-22")]
    [InlineData("003", null, null, null)]
    [InlineData("004", null, "Tehran Times", null)]
    public void A_seed_tells_of_itself_what_a_person_would_read_in_it(string number, string? title, string? outlet, string? date)
    {
        var article = Seed(number);

        Assert.Equal(title, article.Title);
        Assert.Equal(outlet, article.Outlet);
        Assert.Equal(date, article.Date?.ToString("yyyy-MM-dd", null));
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("000", "licensed", "MH/PA")]
    [InlineData("001", "date 2021", "")]
    [InlineData("002", "JOIN NOW", "mailing list", "Weapons of Mass Destruction (WMD)", "14:05", "© Sputnik")]
    [InlineData("004", "Source »", "tehrantimes")]
    public void The_page_around_a_seed_is_left_out(string number, params string[] furniture)
    {
        var text = Seed(number).Text;

        Assert.All(furniture.Where(f => f.Length > 0), phrase => Assert.DoesNotContain(phrase, text));
        Assert.True(text.Length > 1000);
    }

    private static Article Seed(string number)
    {
        var file = Directory.EnumerateFiles(SharedData.Find("seeds"), number + "_*.txt").Single();
        return Reading.Article(file, File.ReadAllText(file));
    }
}
