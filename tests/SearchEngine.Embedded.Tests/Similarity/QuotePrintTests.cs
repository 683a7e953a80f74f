using SearchEngine.TestKit;

namespace SearchEngine.Embedded.Tests;

public sealed class QuotePrintTests
{
    [Theory]
    [InlineData("We will open the harbour before the winter comes", "We will open the harbour before winter comes")]
    [InlineData("We will open the harbour before the winter comes", "“We will open the Harbour,” before the winter comes.")]
    [InlineData("The dam holds", "The dam holds.")]
    [InlineData("A river does not read maps", "A river does not read maps, and neither does the rain")]
    [InlineData("A river does not read maps, and neither does the rain", "A river does not read your maps and nor does rain")]
    [InlineData("It cost us 45 million and a summer, and nobody has asked why", "It cost us 45 million and a whole summer, and nobody has asked us why")]
    [InlineData("A river does not read maps. It will reach both our peoples or neither of them.", "The river doesn’t read maps. It reaches both peoples or it reaches neither.")]
    [InlineData("There is no hurry, we have waited for two hundred years already", "There is no hurry, we have waited for 200 years already")]
    public void The_same_in_other_words_is_the_same(string one, string other) => Assert.True(AreSame(one, other));

    [Theory]
    [InlineData("We are ready to negotiate with the union this week", "We are not ready to negotiate with the union this week")]
    [InlineData("I will resign on the day after the vote", "I won't resign on the day after the vote")]
    [InlineData("I can tell you that we knew of the leak before Friday", "I cannot tell you that we knew of the leak before Friday")]
    [InlineData("Not all of the crew were told of the order that night", "All of the crew were told of the order that night")]
    [InlineData("We have counted 45 dead in the lower town so far", "We have counted 12 dead in the lower town so far")]
    [InlineData("At least two men were seen at the gate that morning", "At least seven men were seen at the gate that morning")]
    [InlineData("We will win", "We will fight")]
    [InlineData("We want our money back", "We want our land back")]
    [InlineData("We want peace now", "We want war now")]
    [InlineData("He is a good man", "He is a bad man")]
    [InlineData("The people of the coast want to live in peace", "The government of the islands wants to stay in power")]
    [InlineData("Thank you very much", "Very much")]
    public void What_says_another_thing_is_not(string one, string other) => Assert.False(AreSame(one, other));

    [Fact]
    public void A_print_comes_back_from_its_record_as_it_was() => Seeded.Cases(50, random =>
    {
        string text = string.Join(' ', Enumerable.Range(0, random.Next(500)).Select(_ => $"w{random.Next(1000)}"));
        var writer = new RecordWriter();
        QuotePrint.Of(text).Write(writer);
        var reader = new RecordReader(writer.Written);
        Assert.Equal(QuotePrint.Of(text).Keys, QuotePrint.Read(ref reader)!.Keys);
        Assert.True(reader.IsAtEnd);
        Assert.Null(QuotePrint.Read(ref reader));
    });

    private static bool AreSame(string one, string other)
    {
        var (first, second) = (QuotePrint.Of(one), QuotePrint.Of(other));
        bool same = first.IsSame(second);
        Assert.Equal(same, second.IsSame(first));
        if (same) Assert.True(first.MayBeSame(second, first.Keys.Intersect(second.Keys).Count()));
        return same;
    }
}
