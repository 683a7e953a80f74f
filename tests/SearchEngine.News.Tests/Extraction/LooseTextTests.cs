using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class LooseTextTests
{
    private const string Story = "The harbour council of Port Lumen voted on Monday to widen the northern pier, a step that fishermen had asked for since the storms of the winter.";

    [Fact]
    public void The_headline_stands_below_sections_and_above_the_date()
    {
        var article = Reading.Article("a.txt", $"Business\n\nHarbour\n\nPort Lumen to widen its northern pier after a winter of storms\n\nLumen Courier\n\n09:30 GMT 04.11.2019\n\n{Story}\n");

        Assert.Equal("Port Lumen to widen its northern pier after a winter of storms", article.Title);
        Assert.Equal("Lumen Courier", article.Outlet);
        Assert.Equal(Story, article.Text);
    }

    [Theory]
    [InlineData("LUMEN RADIO - WORLD DESK", "Lumen Radio")]
    [InlineData("Lumen Radio | Morning Edition", "Lumen Radio")]
    [InlineData("LNA NEWS", "LNA News")]
    public void The_first_line_may_name_the_outlet_and_its_desk(string line, string outlet)
        => Assert.Equal(outlet, Reading.Article("a.txt", $"{line}\n\nPier to be widened\n\n4 November 2019\n\n{Story}\n").Outlet);

    [Theory]
    [InlineData("The Largest Marketplace for Pilots and Crews - APPLY TODAY")]
    [InlineData("A thousand boats under one roof | BOOK YOUR TICKET NOW!")]
    public void A_line_that_ends_in_a_call_is_no_headline(string advert)
    {
        var article = Reading.Article("a.txt", $"{advert}\n\nPort Lumen to widen its northern pier\n\nLumen Courier\n\n4 November 2019\n\n{Story}\n");

        Assert.Equal("Port Lumen to widen its northern pier", article.Title);
        Assert.Equal(Story, article.Text);
    }

    [Theory]
    [InlineData("The pier of Port Lumen was closed on Monday and nobody said why")]
    [InlineData("4 November 2019\n\nThe pier of Port Lumen was closed on Monday and nobody said why")]
    public void A_line_with_nothing_below_it_is_the_text(string text)
    {
        var article = Reading.Article("a.txt", text);

        Assert.Null(article.Title);
        Assert.Equal("The pier of Port Lumen was closed on Monday and nobody said why", article.Text);
    }

    [Theory]
    [InlineData("date 2021-02-03 ")]
    [InlineData("Published: 3 February 2021\n")]
    [InlineData("By Ana Ruiz | Feb. 3, 2021\n\n")]
    [InlineData("Updated 4 February 2021\nPosted 3 February 2021\n")]
    [InlineData("LUMEN, Feb. 3, 2021 (LNA) – ")]
    [InlineData("PORT LUMEN, Feb. 3, 2021 – ")]
    public void A_date_line_at_the_head_is_the_publication_date(string head)
    {
        var article = Reading.Article("a.txt", head + Story);

        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
        Assert.Equal(DateSource.DateLine, article.DateSource);
        Assert.EndsWith(Story, article.Text);
    }

    [Theory]
    [InlineData("In Lumen, January 3, 2020 – a cold day – saw the council of the harbour meet by candle light, as it had to do once more.")]
    [InlineData("On January 3, 2020, the council of Port Lumen voted to widen the northern pier of the harbour, as fishermen had asked.")]
    [InlineData("January 3, 2020 was a cold day in Port Lumen, and the council of the harbour had to meet by candle light once more.")]
    [InlineData("The council that was elected on 3 June 2019 voted to widen the northern pier of the harbour, as fishermen had asked.")]
    public void A_date_in_the_story_is_not_the_publication_date(string story)
    {
        var article = Reading.Article("a.txt", story + "\n\n" + Story);

        Assert.Null(article.Date);
        Assert.Equal(DateSource.Unknown, article.DateSource);
    }

    [Theory]
    [InlineData("Source » lumencourier", "lumencourier")]
    [InlineData("(Source: Lumen Courier)", "Lumen Courier")]
    [InlineData("© 2021 Lumen Courier Ltd. All rights reserved.", "Lumen Courier Ltd")]
    [InlineData("All content by Lumen News Agency is licensed under a Creative Commons Attribution 4.0 International License.", "Lumen News Agency")]
    public void A_credit_at_the_foot_names_the_outlet_and_is_no_text(string foot, string outlet)
    {
        var article = Reading.Article("a.txt", $"{Story}\n\n{Story}\n\n{foot}\n");

        Assert.Equal(outlet, article.Outlet);
        Assert.Equal($"{Story}\n\n{Story}", article.Text);
    }

    [Fact]
    public void A_notice_at_the_end_of_one_giant_paragraph_is_cut_off()
    {
        var article = Reading.Article("a.txt", $"{Story} It passed. All content by Lumen News Agency is licensed under a Creative Commons licence.");

        Assert.Equal(Story + " It passed.", article.Text);
        Assert.Equal("Lumen News Agency", article.Outlet);
    }

    [Theory]
    [InlineData("Join the mailing list")]
    [InlineData("The Largest Network for Harbour Jobs - APPLY NOW")]
    [InlineData("Advertisement")]
    [InlineData("Follow us on all channels")]
    [InlineData("Photo: Lee Park / Lumen Pictures")]
    public void Furniture_between_paragraphs_is_left_out(string furniture)
        => Assert.Equal($"{Story}\n\n{Story}", Reading.Article("a.txt", $"{Story}\n\n{furniture}\n\n{Story}\n").Text);

    [Fact]
    public void Nothing_is_made_up_where_the_text_tells_nothing()
    {
        var article = Reading.Article("notes.txt", Story);

        Assert.Null(article.Title);
        Assert.Null(article.Outlet);
        Assert.Null(article.Date);
        Assert.Empty(article.Authors);
        Assert.Equal(Story, article.Text);
    }

    [Fact]
    public void Lines_wrapped_at_a_width_are_joined_to_paragraphs()
    {
        var article = Reading.Article("a.txt", "The harbour council of Port Lumen voted on Monday to widen\nthe northern pier, a step that fishermen had asked for since\nthe storms of the winter, and that the mayor had put off for\nyears.\n\nThe works are to begin in spring, the council said, and will\ntake two years if the weather allows.\n");

        Assert.Equal(2, article.Text.Split("\n\n").Length);
        Assert.DoesNotContain('\n', article.Text.Replace("\n\n", "¶", StringComparison.Ordinal));
    }
}
