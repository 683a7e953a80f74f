using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Embedded.Tests;

public sealed class StoryPrintTests
{
    private static readonly string Whole = string.Join(' ', Enumerable.Range(0, 900).Select(i => $"word{i * 7919 % 1000}"));

    [Fact]
    public void A_reprint_with_a_few_words_changed_is_the_same_story()
        => Assert.True(AreSame(Whole, string.Join(' ', Whole.Split(' ').Select((word, i) => i % 25 == 0 ? "changed" : word))));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_story_of_which_a_part_was_cut_is_the_same(int parts) => Assert.True(AreSame(Whole, Whole[..(Whole.Length / parts)]));

    [Fact]
    public void Another_story_with_a_paragraph_of_the_first_is_another()
        => Assert.False(AreSame(Whole, string.Join(' ', Enumerable.Range(0, 700).Select(i => $"other{i * 31 % 900}")) + Whole[^1500..]));

    [Fact]
    public void The_same_report_of_another_day_is_another_story()
        => Assert.False(AreSame(Report("12.5", "4,512.3", "812", "790", "1.25", "88.5", "3.41"), Report("7.1", "4,519.4", "640", "812", "0.75", "89.25", "3.39")));

    [Fact]
    public void The_same_report_with_a_number_corrected_is_the_same_story()
        => Assert.True(AreSame(Report("12.5", "4,512.3", "812", "790", "1.25", "88.5", "3.41"), Report("12.5", "4,512.3", "821", "790", "1.25", "88.5", "3.41")));

    [Fact]
    public void A_print_comes_back_from_its_record_as_it_was() => Seeded.Cases(50, random =>
    {
        var print = StoryPrint.Of(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, random.Next(800)).Select(_ => $"w{random.Next(100)} {random.Next(10)}"))));
        var writer = new RecordWriter();
        print.Write(writer);
        var reader = new RecordReader(writer.Written);
        var read = StoryPrint.Read(ref reader)!;
        Assert.Equal(print.Keys, read.Keys);
        Assert.Equal(print.Keys.Length > 0, print.IsSame(read));
        Assert.True(reader.IsAtEnd);
        Assert.Null(StoryPrint.Read(ref reader));
    });

    private static string Report(string change, string level, string turnover, string before, string rise, string price, string crown)
        => $"Shares in Port Claro closed {change} points higher at {level} on heavy trading, as exporters took heart from the ferry talks. Turnover came to {turnover} million crowns, "
            + $"against {before} million on the day before. Halcyon Lines rose by {rise} crowns to {price}, and the banks followed. The crown was quoted at {crown} to the guilder in the evening, dealers said.";

    private static bool AreSame(string one, string other)
    {
        var (first, second) = (StoryPrint.Of(Encoding.UTF8.GetBytes(one)), StoryPrint.Of(Encoding.UTF8.GetBytes(other)));
        bool same = first.IsSame(second);
        Assert.Equal(same, second.IsSame(first));
        if (same) Assert.True(first.MayBeSame(second, first.Keys.Intersect(second.Keys).Count()));
        return same;
    }
}
