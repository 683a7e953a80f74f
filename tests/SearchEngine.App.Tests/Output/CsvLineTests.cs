namespace SearchEngine.App.Tests;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+49", "'+49")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "' =1")]
    [InlineData("  =1", "'  =1")]
    [InlineData(" lead", "\" lead\"")]
    [InlineData("\u202e=1", "'=1")]
    [InlineData("two\nlines", "two lines")]
    public void A_value_stays_a_value(string? value, string written)
    {
        using var output = new StringWriter();
        CsvLine.Write(output, "x", value);
        Assert.Equal($"x,{written}\r\n", output.ToString());
    }
}
