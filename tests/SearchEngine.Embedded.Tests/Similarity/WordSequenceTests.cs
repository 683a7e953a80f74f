using SearchEngine.TestKit;

namespace SearchEngine.Embedded.Tests;

public sealed class WordSequenceTests
{
    [Theory]
    [InlineData("A river does not read maps", "a RIVER does not réad maps.", 1.0)]
    [InlineData("one two three four", "one two five four", 0.75)]
    [InlineData("one two", "three four", 0.0)]
    [InlineData("", "", 0.0)]
    public void Likeness_is_the_share_of_words_in_common(string one, string other, double likeness)
        => Assert.Equal(likeness, new WordSequence(one).LikenessTo(new WordSequence(other)), 3);

    [Theory]
    [InlineData("It will reach both our peoples", "It reaches both peoples", "will reach|our")]
    [InlineData("“Água 漢字” für alle", "agua fur alle", "漢字")]
    [InlineData("the same", "the same", "")]
    public void Differences_are_what_the_other_does_not_say(string text, string other, string differences)
    {
        var spans = new WordSequence(text).DifferencesFrom(new WordSequence(other));
        Assert.Equal(differences, string.Join('|', spans.Select(s => s.Of(text))));
    }

    [Fact]
    public void Likeness_is_mutual_and_differences_lie_inside_the_text() => Seeded.Cases(100, random =>
    {
        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => "abcde漢é".AsSpan(random.Next(6), 1).ToString()));
        string one = Text(), other = Text();
        Assert.Equal(new WordSequence(one).LikenessTo(new WordSequence(other)), new WordSequence(other).LikenessTo(new WordSequence(one)), 9);
        Assert.All(new WordSequence(one).DifferencesFrom(new WordSequence(other)), s => Assert.InRange(s.End, s.Start + 1, one.Length));
    });
}
