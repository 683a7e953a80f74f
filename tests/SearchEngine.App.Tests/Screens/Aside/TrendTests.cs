using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class TrendTests
{
    [Fact]
    public void Where_there_is_room_each_value_has_its_spread_over_time_beside_it()
    {
        var screen = new ScreenDriver(200, 50).Open();
        Assert.All(FacetRows.WithTrends(screen.State), v => Assert.NotNull(screen.State.Margin!.TrendOf(v.Field, v.Value)));
        var outlet = screen.State.Margin!.TrendOf(FacetField.Outlet, "Meridian Post")!;
        Assert.Equal(screen.State.Answer!.Facet(FacetField.Outlet)!.Values.Single(v => v.Value == "Meridian Post").Count, outlet.Counts.Sum());
    }

    [Fact]
    public void Elsewhere_a_key_puts_it_in_the_place_of_the_bar()
    {
        var screen = new ScreenDriver(80, 24).Open();
        Assert.Empty(FacetRows.WithTrends(screen.State));
        screen.Type("\tb");
        Assert.NotEmpty(screen.State.Margin!.Trends);
        Assert.Contains('█', screen.Text());
        screen.Type("b");
        Assert.Equal(0, ScreenLayout.Of(screen.State).TrendWidth);
    }

    [Fact]
    public void It_follows_the_query_and_is_not_asked_again_while_nothing_changes()
    {
        var screen = new ScreenDriver(200, 50).Open().Type("sanctions");
        Assert.Equal(screen.State.Answer!.Request.Query, screen.State.Margin!.Question.Query);
        int asked = screen.State.AsideNumber;
        screen.Type("\rjk");
        Assert.Equal(asked, screen.State.AsideNumber);
    }

    [Theory]
    [InlineData("1643 1, 2015 300, 2016 10, 2017 20, 2018 20, 2019 20, 2020 20, 2021 20, 2022 300", "Year", "2015…2022")]
    [InlineData("2020 5, 2022 5", "Month", "Jan 2020…Dec 2022")]
    [InlineData("2021 1", "Month", "Jan 2021…Dec 2021")]
    public void A_misdated_result_does_not_press_the_others_into_one_column(string years, string scale, string range)
    {
        var values = years.Split(", ").Select(y => new FacetValue(y[..4], int.Parse(y[5..], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var found = TrendScale.Of(new Facet(FacetField.Year, values, values.Count))!;
        Assert.Equal((scale, range), (found.Scale.ToString(), $"{DateBuckets.Name(found.Scale, found.First)}…{DateBuckets.Name(found.Scale, found.Last)}"));
    }

    [Fact]
    public void Without_a_date_there_is_nothing_to_draw()
        => Assert.Null(TrendScale.Of(new Facet(FacetField.Year, [new FacetValue(null, 7)], 1)));
}
