using System.Text;
using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("te?t", "test", true)]
    [InlineData("te?t", "teést", false)]
    [InlineData("te?t", "teét", true)]
    [InlineData("te?t", "te𐐨t", true)]
    [InlineData("te?t", "tet", false)]
    [InlineData("negoti*", "negoti", true)]
    [InlineData("negoti*", "negotiation", true)]
    [InlineData("*tion", "negotiation", true)]
    [InlineData("n*t?on", "negotiation", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("a\\\\", "a\\", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void Stars_are_runs_and_question_marks_characters(string pattern, string term, bool expected) =>
        Assert.Equal(expected, TermAutomaton.Wildcard(pattern).Accepts(term));

    [Fact]
    public void Every_wildcard_matches_what_its_regular_expression_matches() => Seeded.Cases(300, random =>
    {
        string pattern = Automata.RandomTerm(random, 8, "ab?*é京");
        Regex oracle = new($"^(?:{Translate(pattern)})$", RegexOptions.NonBacktracking | RegexOptions.Singleline);
        TermAutomaton automaton = TermAutomaton.Wildcard(pattern);
        Automata.Check(automaton);
        for (int i = 0; i < 100; i++)
        {
            string term = Automata.RandomTerm(random, 10, "abé京");
            Assert.True(oracle.IsMatch(term) == automaton.Accepts(term), $"{pattern} and {term}");
        }
    });

    [Fact]
    public void A_backslash_at_the_end_is_a_mistake() =>
        Assert.Equal(2, Assert.Throws<TermPatternException>(() => TermAutomaton.Wildcard("ab\\")).Position);

    [Theory]
    [InlineData("iran*", "iran")]
    [InlineData("café?", "café")]
    [InlineData("*ran", "")]
    [InlineData("iran", "iran")]
    public void The_common_prefix_ends_where_terms_part(string pattern, string prefix) =>
        Assert.Equal(prefix, Encoding.UTF8.GetString(TermAutomaton.Wildcard(pattern).CommonPrefix.Span));

    [Fact]
    public void A_prefix_matches_what_begins_with_it()
    {
        TermAutomaton automaton = TermAutomaton.Prefix("né"u8);
        Automata.Check(automaton);
        Assert.Equal("né"u8.ToArray(), automaton.CommonPrefix);
        Assert.True(automaton.Accepts("né"));
        Assert.True(automaton.Accepts("négociation"));
        Assert.False(automaton.Accepts("n"));
        Assert.False(automaton.Accepts("ne"));
        Assert.True(TermAutomaton.Prefix([]).Accepts("anything"));
    }

    [Fact]
    public void The_next_live_byte_is_the_next_that_leads_on()
    {
        TermAutomaton automaton = TermAutomaton.Regex("[bdé]x");
        Assert.Equal('b', automaton.NextLiveByte(TermAutomaton.Start, 0));
        Assert.Equal('d', automaton.NextLiveByte(TermAutomaton.Start, 'c'));
        Assert.Equal(0xC3, automaton.NextLiveByte(TermAutomaton.Start, 'e'));
        Assert.Equal(-1, automaton.NextLiveByte(TermAutomaton.Start, 0xC4));
        Assert.Equal(-1, automaton.NextLiveByte(TermAutomaton.Start, 256));
    }

    private static string Translate(string pattern) => Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal);
}
