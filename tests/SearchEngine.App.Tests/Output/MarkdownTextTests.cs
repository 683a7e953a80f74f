namespace SearchEngine.App.Tests;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("al-Muhandis said: 3.5 (about) that!", "al-Muhandis said: 3.5 (about) that!")]
    [InlineData("*bold* _x_ `c` [a](b) <b> a|b #1", "\\*bold\\* \\_x\\_ \\`c\\` \\[a\\](b) \\<b\\> a\\|b \\#1")]
    [InlineData("- item", "\\- item")]
    [InlineData("2021. A year", "2021\\. A year")]
    [InlineData("&lt;", "\\&lt;")]
    public void Text_stays_text(string text, string written) => Assert.Equal(written, MarkdownText.Of(text));

    [Theory]
    [InlineData("https://example.org/a?b=1", "[T](<https://example.org/a?b=1>)")]
    [InlineData("https://example.org/a>b", "[T](<https://example.org/a%3Eb>)")]
    [InlineData("javascript:alert(1)", "T")]
    [InlineData("file:///etc/passwd", "T")]
    [InlineData("not an address", "T")]
    [InlineData(null, "T")]
    public void Only_web_addresses_become_links(string? url, string written) => Assert.Equal(written, MarkdownText.Link("T", url));
}
