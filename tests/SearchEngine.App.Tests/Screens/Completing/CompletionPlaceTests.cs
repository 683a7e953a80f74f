using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class CompletionPlaceTests
{
    [Theory]
    [InlineData("spe|", null, "spe")]
    [InlineData("grain spe|", null, "spe")]
    [InlineData("grain -(spe|", null, "spe")]
    [InlineData("speaker:|", "speaker", "")]
    [InlineData("speaker:no|", "speaker", "no")]
    [InlineData("grain -speaker:\"adila no|", "speaker", "adila no")]
    [InlineData("(outlet:har|)", "outlet", "har")]
    public void A_piece_before_the_caret_can_be_completed(string text, string? field, string typed)
    {
        var place = CompletionPlace.At(text.Replace("|", "", StringComparison.Ordinal), text.IndexOf('|', StringComparison.Ordinal));
        Assert.Equal((field, typed), (place?.Field?.Name, place?.Typed));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("grain |")]
    [InlineData("gr|ain")]
    [InlineData("\"joint comm|")]
    [InlineData("nosuch:va|")]
    [InlineData("\"joint commission\"|")]
    [InlineData("date:[2020 TO|")]
    [InlineData("te?t*|")]
    public void Elsewhere_there_is_nothing_to_complete(string text)
    {
        var place = CompletionPlace.At(text.Replace("|", "", StringComparison.Ordinal), text.IndexOf('|', StringComparison.Ordinal));
        Assert.True(place is null || place.Field is { IsOfferedAtOnce: false }, $"{place}");
    }

    [Fact]
    public void What_is_chosen_takes_the_place_of_the_piece_and_of_nothing_else()
    {
        var place = CompletionPlace.At("grain -speaker:no tax", 17)!;
        Assert.Equal(("grain -speaker:\"Adila Noor\" tax", 27), place.Replace("grain -speaker:no tax", "speaker:\"Adila Noor\""));
    }

    [Fact]
    public void Every_field_that_is_offered_is_one_that_a_query_may_have()
        => Assert.All(QueryFieldName.All, f => Assert.Null(QueryParser.ParseLenient(f.Name == "date" ? "date:2021" : f.Name == "lang" ? "lang:en" : f.Name == "kind" ? "kind:direct" : f.Name == "attribution" ? "attribution:named" : $"{f.Name}:x").Problem));
}
