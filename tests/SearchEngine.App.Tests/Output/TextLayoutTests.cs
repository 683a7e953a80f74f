namespace SearchEngine.App.Tests;

public sealed class TextLayoutTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one  two", 20, "one  two")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("中文字符", 5, "中文|字符")]
    [InlineData("  lead", 10, "lead")]
    [InlineData("", 10, "")]
    [InlineData("a b", 1, "a|b")]
    public void Lines_break_between_words(string text, int width, string lines)
        => Assert.Equal(lines, string.Join('|', TextWrap.Lines(text, width).Select(l => l.Of(text))));

    [Fact]
    public void Tables_fit_and_cut_the_first_column()
    {
        var table = new TextTable("name", "count");
        table.Add("The Very Long Gazette of the Northern Provinces", "1,234");
        table.Add("短い新聞", "5");
        using var output = new StringWriter();
        table.Print(output, new OutputStyle(() => 24, isTerminal: false, hasColour: false));
        Assert.Equal(["name               count", "The Very Long Ga…  1,234", "短い新聞               5", ""], output.ToString().Split(Environment.NewLine));
    }

    [Fact]
    public void A_table_without_room_cuts_all_but_numbers()
    {
        var table = new TextTable([new SheetColumn("name", Gives: true), new SheetColumn("results", IsNumber: true), new SheetColumn("looked at", Gives: false)]);
        table.Add("The Northern Gazette", "1,234,567", "2021-06-07 08:09");
        using var output = new StringWriter();
        table.Print(output, new OutputStyle(() => 30, isTerminal: false, hasColour: false));
        Assert.Equal(["name        results  looked at", "The Nor…  1,234,567  2021-06-…", ""], output.ToString().Split(Environment.NewLine));
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1.0 kB")]
    [InlineData(12_345, "12 kB")]
    [InlineData(999_600, "1.0 MB")]
    [InlineData(395_000_000, "395 MB")]
    public void Sizes_are_short(double bytes, string shown) => Assert.Equal(shown, ByteSize.Of(bytes));
}
