namespace SearchEngine.Model.Tests;

/// <summary>The readings were compared with those of Lucene 8's classic QueryParser under each default operator.</summary>
public sealed class QueryOperatorTests
{
    [Theory]
    [InlineData("a b", "[+a +b]", "[a b]")]
    [InlineData("a AND b", "[+a +b]", "[+a +b]")]
    [InlineData("a && b", "[+a +b]", "[+a +b]")]
    [InlineData("a OR b", "[a b]", "[a b]")]
    [InlineData("a || b", "[a b]", "[a b]")]
    [InlineData("a NOT b", "[+a -b]", "[a -b]")]
    [InlineData("a !b", "[+a -b]", "[a -b]")]
    [InlineData("a -b", "[+a -b]", "[a -b]")]
    [InlineData("+a b", "[+a +b]", "[+a b]")]
    [InlineData("+a", "[+a]", "[+a]")]
    [InlineData("-a", "[-a]", "[-a]")]
    [InlineData("a AND b OR c", "[+a b c]", "[+a +b c]")]
    [InlineData("a OR b AND c", "[a +b +c]", "[a +b +c]")]
    [InlineData("a OR b c", "[a b +c]", "[a b c]")]
    [InlineData("a b OR c", "[+a b c]", "[a b c]")]
    [InlineData("+a OR b", "[a b]", "[+a b]")]
    [InlineData("-a OR b", "[-a b]", "[-a b]")]
    [InlineData("-a AND b", "[-a +b]", "[-a +b]")]
    [InlineData("a AND NOT b", "[+a -b]", "[+a -b]")]
    [InlineData("a AND -b AND c", "[+a -b +c]", "[+a -b +c]")]
    [InlineData("a OR NOT b", "[a -b]", "[a -b]")]
    [InlineData("a OR +b", "[a b]", "[a +b]")]
    [InlineData("a AND (b OR c)", "[+a +[b c]]", "[+a +[b c]]")]
    [InlineData("(a)", "a", "a")]
    [InlineData("((a b))", "[+a +b]", "[a b]")]
    [InlineData("(+a) (-b)", "[+[+a] +[-b]]", "[[+a] [-b]]")]
    [InlineData("a(b)c", "[+a +b +c]", "[a b c]")]
    [InlineData("a - b + c ! d", "[+a +b +c +d]", "[a b c d]")]
    [InlineData("a -- b", "[+a +b]", "[a b]")]
    [InlineData("a AND - b", "[+a +b]", "[+a +b]")]
    public void Operators_mean_what_they_mean_in_Lucene(string text, string whenAllMust, string whenAnyMay)
    {
        Assert.Equal(whenAllMust, Read(text, Occur.Must));
        Assert.Equal(whenAnyMay, Read(text, Occur.Should));
    }

    private static string Read(string text, Occur defaultOccur)
        => TreeSketch.Of(QueryParser.Parse(text, defaultOccur)).Replace("word(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
}
