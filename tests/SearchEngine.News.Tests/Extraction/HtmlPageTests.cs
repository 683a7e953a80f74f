using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class HtmlPageTests
{
    private const string Story = "<p>The harbour council of Port Lumen voted on Monday to widen the northern pier, a step that fishermen had asked for since the storms of the winter.</p>"
        + "<p>The work begins in the spring and is to last two years, said the master of the harbour, who expects fewer ships to wait outside the mole.</p>";

    private static Article Page(string head, string heading = "", string language = "en")
        => Reading.Article("page.html", $"<!DOCTYPE html><html lang=\"{language}\"><head>{head}</head><body><article>{heading}{Story}</article></body></html>");

    private static string Meta(string name, string content) => $"<meta property=\"{name}\" content=\"{content}\">";

    private static string Data(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string Address(string url) => $"<link rel=\"canonical\" href=\"{url}\">";

    [Fact]
    public void A_page_that_was_published_again_keeps_the_day_of_its_address()
    {
        var page = Page(Address("https://lumen.example/2019/07/12/pier") + Meta("article:published_time", "2021-06-17T18:28:00+0200"));

        Assert.Equal((new DateOnly(2019, 7, 12), DateSource.Url), (page.Date!.Value, page.DateSource));
    }

    [Fact]
    public void An_address_that_names_a_later_day_than_the_page_declares_is_an_issue_or_an_archive()
        => Assert.Equal(new DateOnly(2019, 7, 5), Page(Address("https://lumen.example/2019/07/12/pier") + Meta("article:published_time", "2019-07-05")).Date);

    [Fact]
    public void A_modified_time_alone_is_no_publication_date()
        => Assert.Null(Page(Meta("article:modified_time", "2021-06-17T18:28:00Z") + Data("""{"@type":"NewsArticle","headline":"Pier","dateModified":"2021-06-17"}""")).Date);

    [Fact]
    public void A_declaration_years_away_from_the_date_that_is_shown_leaves_the_date_unknown()
    {
        var page = Page(Meta("datePublished", "2004-01-01"), "<h1>Port Lumen widens its pier</h1><p class=\"date\">13 June 2019</p>");

        Assert.Equal((null, DateSource.Unknown), (page.Date, page.DateSource));
    }

    [Theory]
    [InlineData("2021-03-05T02:30:00Z", "4 March 2021", "2021-03-04")]
    [InlineData("2021-03-05T02:30:00Z", "5 March 2021", "2021-03-05")]
    [InlineData("2021-03-05T00:00:00Z", "4 March 2021", "2021-03-05")]
    [InlineData("2021-03-05T12:30:00-05:00", "4 March 2021", "2021-03-05")]
    public void An_instant_in_Greenwich_is_the_day_that_the_publisher_shows(string declared, string shown, string day)
        => Assert.Equal(DateOnly.Parse(day, null), Page(Meta("article:published_time", declared), $"<h1>Port Lumen widens its pier</h1><p class=\"date\">{shown}</p>").Date);

    [Fact]
    public void The_day_in_the_address_does_not_move_a_declared_day_that_the_page_shows()
        => Assert.Equal(new DateOnly(2021, 3, 5), Page(
            Address("https://lumen.example/2021/03/06/pier") + Meta("article:published_time", "2021-03-05T16:30:00Z"),
            "<h1>Port Lumen widens its pier</h1><p class=\"date\">5 March 2021</p>").Date);

    [Fact]
    public void Of_two_declared_days_next_to_each_other_the_earlier_is_right_unless_one_is_shown()
    {
        var head = Data("""{"@type":"NewsArticle","headline":"Pier","datePublished":"2021-03-06T07:25:06+10:00"}""") + Meta("article:published_time", "2021-03-05T21:25:06+00:00");

        Assert.Equal(new DateOnly(2021, 3, 5), Page(head).Date);
        Assert.Equal(new DateOnly(2021, 3, 6), Page(head, "<h1>Port Lumen widens its pier</h1><p class=\"date\">6 March 2021</p>").Date);
    }

    [Fact]
    public void A_heading_that_leads_to_the_front_page_is_the_name_of_the_site()
        => Assert.Equal("Port Lumen widens its pier", Page("<title>Port Lumen widens its pier – Lumen Courier</title>", "<h1><a href=\"/\">Lumen Courier</a></h1><h2>Port Lumen widens its pier</h2>").Title);

    [Fact]
    public void A_shortened_title_of_the_head_yields_to_the_heading_that_another_one_confirms()
        => Assert.Equal("Who widens the pier and what does it cost?", Page(
            "<title>Who widens the pier and what does it cost? | Lumen Courier</title>" + Meta("og:title", "Who widens the pier"),
            "<h1>Who widens the pier and what does it cost?</h1>").Title);

    [Fact]
    public void The_only_heading_is_the_title_where_the_head_has_its_words_in_a_row()
        => Assert.Equal("Northern Pier", Page("<title>Lumen and the Sea – Northern Pier Plans | Lumen Plans</title>", "<h1>Northern Pier</h1><h2>Lumen and the Sea</h2>").Title);

    [Theory]
    [InlineData("<div class=\"uploaded-date\">23.09.22</div>", "2022-09-23")]
    [InlineData("<p>By Ana Ruiz</p><p>09/23/22</p>", "2022-09-23")]
    [InlineData("<p>By Ana Ruiz</p><p>02/03/22</p>", null)]
    public void A_year_may_have_two_digits_where_it_can_be_nothing_else(string line, string? day)
        => Assert.Equal(day, Page("", "<h1>Port Lumen widens its pier</h1>" + line).Date?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void The_day_in_the_masthead_is_that_of_opening_the_page()
        => Assert.Null(Reading.Article("page.html", $"<html><body><div class=\"site-header\"><div class=\"date\">9 March 2021</div></div><h1>Port Lumen widens its pier</h1>{Story}</body></html>").Date);

    [Theory]
    [InlineData("<p>Posted by Ana Ruiz on 3 March 2021</p>", "2021-03-03")]
    [InlineData("<p>Author: Ana Ruiz, 3 March 2021, 11:51</p>", "2021-03-03")]
    [InlineData("<p>3 March 2021</p>", null)]
    [InlineData("<h3>Comments</h3><p>Posted by Lee Park on 4 March 2021</p>", null)]
    public void A_line_below_the_story_tells_the_day_if_it_says_who_wrote_or_posted_it(string foot, string? day)
        => Assert.Equal(day, Reading.Article("page.html", $"<html><body><h1>Port Lumen widens its pier</h1><div>{Story}</div><div class=\"post-footer\">{foot}</div></body></html>").Date?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void A_post_is_no_clutter_because_of_what_its_topics_are_called()
        => Assert.Equal(new DateOnly(2021, 3, 3), Reading.Article("page.html", $"<html><body><div class=\"post hentry category-popular tag-video-games\"><h1>Port Lumen widens its pier</h1><p>March 3, 2021</p>{Story}</div></body></html>").Date);

    [Fact]
    public void A_story_inside_something_that_is_called_a_teaser_has_its_date_there_too()
        => Assert.Equal(new DateOnly(2021, 3, 3), Reading.Article("page.html", $"<html><body><div class=\"teaser-body\"><h1>Port Lumen widens its pier</h1><h5>3 March 2021</h5>{Story}</div></body></html>").Date);

    [Theory]
    [InlineData("lumen:date_uploaded", "2021-03-03")]
    [InlineData("lumen.firstpublished", "2021-03-03")]
    [InlineData("lumen:unpublish_date", null)]
    [InlineData("lumen:last_updated", null)]
    public void A_site_s_own_tag_counts_when_it_is_called_after_publishing(string name, string? day)
        => Assert.Equal(day, Page(Meta(name, "2021-03-03T10:15:00+02:00")).Date?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void What_an_archive_keeps_has_its_own_address_and_outlet()
    {
        var page = Page(Address("https://archive.example/web/20160218174457/http://lumencourier.example/2010/05/19/pier"));

        Assert.Equal(("http://lumencourier.example/2010/05/19/pier", "lumencourier.example", new DateOnly(2010, 5, 19)), (page.Url, page.Outlet, page.Date));
    }

    [Theory]
    [InlineData("<ul><li>28/02/2021 Tides</li></ul>", "2021-03-02")]
    [InlineData("<ul><li>02/28/2021 Tides</li></ul>", "2021-02-03")]
    [InlineData("<ul><li>02/28/2021 Tides</li><li>28/02/2021 Boats</li></ul>", null)]
    [InlineData("", null)]
    public void Another_date_on_the_page_tells_which_number_is_the_month(string more, string? day)
        => Assert.Equal(day, Reading.Article("page.html", $"<html lang=\"en\"><body><h1>Port Lumen widens its pier</h1><p>02/03/2021</p>{Story}{more}</body></html>").Date?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("Port Lumen widens its pier", "lumencourier.example")]
    [InlineData("Home", "lumencourier.example")]
    [InlineData("Lumen Courier - News, Tides and Sports", "Lumen Courier")]
    [InlineData("Lumen Courier®", "Lumen Courier")]
    [InlineData("Courier | Lumen", "Courier | Lumen")]
    public void A_declared_name_is_the_outlet_unless_it_is_plainly_something_else(string declared, string outlet)
        => Assert.Equal(outlet, Page(Address("https://www.lumencourier.example/pier") + Meta("og:site_name", declared) + Meta("og:title", "Port Lumen widens its pier"), "<h1>Port Lumen widens its pier</h1>").Outlet);

    [Theory]
    [InlineData("<h1><a href=\"/\">Lumen and Sea</a></h1>", "Lumen and Sea » Port Lumen widens its pier")]
    [InlineData("", "Port Lumen widens its pier - 3 March 2021")]
    [InlineData("", "Port Lumen widens its pier | lumencourier")]
    [InlineData("<meta property=\"og:site_name\" content=\"海の新聞\">", "Port Lumen widens its pier:海の新聞")]
    public void Beside_the_headline_stand_names_of_the_site_and_days(string html, string title)
        => Assert.Equal("Port Lumen widens its pier", Page($"<title>{title}</title>" + Address("https://www.lumencourier.example/pier") + (html.StartsWith("<meta", StringComparison.Ordinal) ? html : ""), html.StartsWith("<h1", StringComparison.Ordinal) ? html : "").Title);
}
