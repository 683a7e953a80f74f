using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class TextLayoutTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 6, "one|two|three")]
    [InlineData("onetwothree", 4, "onet|woth|ree")]
    [InlineData("a\n\nb\r\nc", 10, "a||b|c")]
    [InlineData("", 10, "")]
    [InlineData("漢字漢字", 5, "漢字|漢字")]
    [InlineData("漢字", 1, "漢|字")]
    [InlineData("word\e[31m word", 9, "word\e[31m|word")]
    public void Lines_break_at_spaces_or_where_they_must(string text, int width, string lines)
        => Assert.Equal(lines, string.Join('|', Lines(new TextLayout(text, width))));

    [Fact]
    public void Every_offset_has_its_line()
    {
        var layout = new TextLayout("one two three\nfour", 7);
        Assert.Equal([0, 0, 1, 1, 2], new[] { 0, 6, 8, 12, 14 }.Select(layout.LineOf));
        Assert.Equal(2, layout.LineOf(1000));
    }

    [Fact]
    public void Lines_fit_and_lose_nothing_but_spaces_and_line_ends() => Seeded.Cases(300, random =>
    {
        string text = HostileText.Random(random, 80);
        int width = random.Next(1, 30);
        var layout = new TextLayout(text, width);
        int end = 0;
        foreach (var line in layout.Lines)
        {
            Assert.Matches(@"^[ \r\n]*$", text[end..line.Start]);
            int columns = TextMeasure.Columns(text.AsSpan(line.Start, line.End - line.Start));
            Assert.True(columns <= Math.Max(2, width), $"{columns} columns in a line of {width}");
            end = line.End;
        }

        Assert.Matches(@"^[ \r\n]*$", text[end..]);
    });

    private static IEnumerable<string> Lines(TextLayout layout) => layout.Lines.Select(l => layout.Text[l.Start..l.End]);
}
