using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class SentencesTests
{
    private const string Long = "This sentence says one thing and then, after a comma, another, which makes it long enough to stand alone.";

    [Fact]
    public void A_passage_ends_with_its_sentence()
        => Assert.Equal([Long, "Next!"], Passages($"{Long} Next!"));

    [Fact]
    public void Short_sentences_are_joined()
        => Assert.Equal([$"No. Never. {Long}"], Passages($"No. Never. {Long}"));

    [Fact]
    public void A_quotation_mark_behind_the_full_stop_belongs_to_the_sentence()
        => Assert.Equal([$"“{Long}”", "Next."], Passages($"“{Long}” Next."));

    [Theory]
    [InlineData("The envoy of the Northern Isles, who had come by train the evening before, was to meet", "J. Vörde of the U.N. mission.")]
    [InlineData("The envoy of the Northern Isles, who had come by train the evening before, paid in N.I.", "crowns.")]
    [InlineData("“The envoy of the Northern Isles had come by train the evening before, had he not?”", "asked the clerk.")]
    [InlineData("The envoy of the Northern Isles, who had come by train the evening before, wrote to E.", "état-major.")]
    public void A_full_stop_within_a_sentence_does_not_end_its_passage(string before, string after)
        => Assert.Equal([$"{before} {after}", Long], Passages($"{before} {after} {Long}"));

    [Fact]
    public void A_line_ends_a_passage_however_short()
        => Assert.Equal(["One", "Two"], Passages("  One \r\n\n\t Two\n"));

    [Fact]
    public void A_text_without_a_full_stop_is_cut_at_spaces()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 400));
        var passages = Passages(text);
        Assert.True(passages.Count > 4);
        Assert.All(passages, p => Assert.InRange(p.Length, 1, 320));
        Assert.Equal(text, string.Join(' ', passages));
    }

    [Fact]
    public void What_is_left_of_a_long_sentence_is_not_joined_with_the_next()
    {
        string words = string.Join(' ', Enumerable.Repeat("word", 64));
        Assert.Equal([words, "and an end.", "Short. And another.", Long], Passages($"{words} and an end. Short. And another.\n{Long}"));
    }

    [Fact]
    public void A_text_without_a_space_is_cut_between_characters()
    {
        string text = string.Concat(Enumerable.Repeat("é", 2000));
        var passages = Passages(text);
        Assert.True(passages.Count > 1);
        Assert.Equal(text, string.Concat(passages));
    }

    [Fact]
    public void Space_alone_makes_no_passage() => Assert.Empty(Passages(" \n\t "));

    [Fact]
    public void Cutting_from_any_line_on_gives_the_same_passages() => Seeded.Cases(30, random =>
    {
        string[] pieces = ["a", "word ", "End. ", "“Quite!” ", "\n", " \n", "été ", "x. y "];
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(400)).Select(_ => pieces[random.Next(pieces.Length)])));
        var all = Cut(text, 0);
        foreach (var passage in all)
        {
            int at = Sentences.LineStart(text, 0, random.Next(passage.Start, passage.End));
            Assert.Equal(all.Where(p => p.Start >= at), Cut(text, at));
        }
    });

    private static List<string> Passages(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return [.. Cut(bytes, 0).Select(p => Encoding.UTF8.GetString(bytes, p.Start, p.Length))];
    }

    private static List<ByteRange> Cut(byte[] text, int at)
    {
        var passages = new List<ByteRange>();
        while (Sentences.Next(text, ref at) is { Length: > 0 } passage) passages.Add(passage);
        return passages;
    }
}
