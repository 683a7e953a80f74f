using SearchEngine.Model;

namespace SearchEngine.App.Tests;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("plain – text “with” ünïcode 中 😀", "plain – text “with” ünïcode 中 😀")]
    [InlineData("a\e[31mred\a\b", "a [31mred  ")]
    [InlineData("c1\u009b31m\u0085x\u007f", "c1 31m x ")]
    [InlineData("line\r\nbreak\ttab\u2028sep", "line  break tab sep")]
    [InlineData("\u202eevil\u202c \u2066x\u2069 \u200f\u061c", "evil x ")]
    [InlineData("\ufeffmark", "mark")]
    [InlineData("\0", " ")]
    public void What_could_steer_a_terminal_is_gone(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Every_control_and_turning_character_is_covered()
    {
        foreach (var c in Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'))
            Assert.DoesNotContain(c, CleanText.Of($"a{c}b"));
    }

    [Fact]
    public void Hits_move_with_their_words()
    {
        var clean = CleanText.Of("\u202ethe \a\u202criver\u2069 runs", [new TextSpan(7, 12), new TextSpan(14, 18)]);
        Assert.Equal("the  river runs", clean.Text);
        Assert.Equal(["river", "runs"], clean.Marks.Select(m => m.Of(clean.Text)));
    }
}
