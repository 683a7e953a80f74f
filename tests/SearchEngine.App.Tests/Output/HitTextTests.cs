using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class HitTextTests
{
    [Theory]
    [InlineData(false, false, "a dam")]
    [InlineData(true, false, "… a dam")]
    [InlineData(false, true, "a dam …")]
    [InlineData(true, true, "… a dam …")]
    public void A_passage_shows_where_it_leaves_out_the_rest_of_a_sentence(bool beginsWithin, bool endsWithin, string shown)
    {
        var passage = HitText.WithEllipses(new Snippet("a dam", [new TextSpan(2, 5)], 7) { BeginsWithin = beginsWithin, EndsWithin = endsWithin });
        Assert.Equal(shown, passage.Text);
        Assert.Equal("dam", Assert.Single(passage.Marks).Of(passage.Text));
    }

    [Fact]
    public void The_speakers_own_words_stand_between_quotation_marks()
    {
        var words = HitText.Quoted(QuoteKind.Direct, new Snippet("a dam", [new TextSpan(2, 5)], 0));
        Assert.Equal("“a dam”", words.Text);
        Assert.Equal("dam", Assert.Single(words.Marks).Of(words.Text));
    }
}
