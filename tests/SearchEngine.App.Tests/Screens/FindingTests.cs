namespace SearchEngine.App.Tests;

/// <summary>What the screen shows of what the engine alone can find, on the sample articles.</summary>
public sealed class FindingTests(SampleIndex samples) : IClassFixture<SampleIndex>
{
    [Fact]
    public void A_misspelt_word_gets_a_proposal_and_one_key_takes_it()
    {
        var screen = Open().Type("comission");
        Assert.Contains("did you mean: commission", screen.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ctrl+Y takes it", screen.Type("\rd").Text(), StringComparison.Ordinal);
        screen.Type("\e").Type("\u0019");
        Assert.Equal("commission", screen.State.Query.Text);
        Assert.True(screen.State.Answer!.Total > 0);
    }

    [Fact]
    public void Told_together_one_quotation_is_one_result_with_its_outlets()
    {
        var screen = Open().Type("moon\r");
        int alone = screen.State.Answer!.Hits.Count;
        screen.Type("t");
        Assert.True(screen.State.Answer!.Hits.Count < alone);
        var group = screen.State.Answer.Hits.First(h => h.Group.Count > 1);
        Assert.Contains($"≈ {group.Group.Count} in", screen.Text(), StringComparison.Ordinal);
        Assert.Contains("together", screen.Text(), StringComparison.Ordinal);
        screen.Type("t");
        Assert.Equal(alone, screen.State.Answer.Hits.Count);
    }

    [Fact]
    public void Articles_like_one_are_a_filter_that_can_be_taken_back()
    {
        var screen = Open().Type("\ra").Type("/river\r~");
        Assert.NotNull(screen.State.Like);
        Assert.Contains("like: ", screen.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(screen.State.Answer!.Hits, h => h.ArticleId == screen.State.Like!.Id);
        screen.Click(4, 1);
        Assert.Null(screen.State.Like);
    }

    [Fact]
    public void Words_of_the_index_are_completed()
    {
        var screen = Open().Type("commi\t");
        Assert.Contains(screen.State.Completion!.Items!, i => i is { Label: "commission", Kind: "word" });
    }

    [Theory]
    [InlineData("outlet:")]
    [InlineData("speaker:ve")]
    [InlineData("lang:")]
    [InlineData("kind:")]
    [InlineData("commi\t")]
    [InlineData("quote:riv\t")]
    [InlineData("kes\t")]
    public void What_is_offered_tells_how_many_results_it_finds_in_the_list_on_show(string typed)
    {
        foreach (string list in new[] { "", "a" })
        {
            var offered = Open().Type($"\r{list}/{typed}").State.Completion?.Items ?? [];
            foreach (var item in offered.Where(i => i.Count is not null).Take(5))
                Assert.Equal((item.Insert, item.Count), (item.Insert, Open().Type($"\r{list}/{item.Insert} ").State.Answer!.Total));
        }
    }

    private ScreenDriver Open() => new ScreenDriver(120, 35, samples.Index).Open();
}
