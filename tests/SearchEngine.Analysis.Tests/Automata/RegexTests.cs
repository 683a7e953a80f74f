using System.Text;
using System.Text.RegularExpressions;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

public sealed class RegexTests
{
    [Theory]
    [InlineData("colou?r", "color colour", "colouur xcolor")]
    [InlineData("(a+)+$", "a aaaa", " b aab")]
    [InlineData("^ab*$", "a abb", "b ba")]
    [InlineData("a|b|", "a b ", "ab c")]
    [InlineData("gr[ae]y", "gray grey", "griy graey")]
    [InlineData("[^a-y]", "z é 京 𐐨", "a m y zz")]
    [InlineData("[а-я]+", "иран", "iran иranн")]
    [InlineData("[\u0800-\U00010400]", "京 𐐀 \u0800 \uFFFF", "𐐁 \u07FF é a")]
    [InlineData("x{3}", "xxx", "xx xxxx")]
    [InlineData("x{2,}", "xx xxxxx", "x ")]
    [InlineData("x{1,3}y{0}", "x xx xxx", " xxxx xy")]
    [InlineData("(ab){2}", "abab", "ab ababab")]
    [InlineData("\\d{4}", "2020", "20a0 202 é")]
    [InlineData("\\w+", "ab_1é京", "a-b ")]
    [InlineData("[\\d.]+", "3.14", "3,14")]
    [InlineData("[-a]+[b-]", "-b a-", "ab- c")]
    [InlineData("a\\.b\\\\\\$", "a.b\\$", "axb\\$")]
    [InlineData("a.c", "abc aéc a𐐨c", "ac abbc")]
    [InlineData("()", "", "a")]
    [InlineData("", "", "a")]
    [InlineData("(a*)*b", "b aab", "a ")]
    public void Patterns_match_whole_terms(string pattern, string matching, string other)
    {
        TermAutomaton automaton = TermAutomaton.Regex(pattern);
        Automata.Check(automaton);
        Assert.All(matching.Split(' '), term => Assert.True(automaton.Accepts(term)));
        Assert.All(other.Split(' '), term => Assert.False(automaton.Accepts(term)));
    }

    [Theory]
    [InlineData("a(b", 1)]
    [InlineData("a)b", 1)]
    [InlineData("a[b", 1)]
    [InlineData("*a", 0)]
    [InlineData("a|+", 2)]
    [InlineData("a{", 2)]
    [InlineData("a{2", 3)]
    [InlineData("a{3,2}", 2)]
    [InlineData("a{2000}", 2)]
    [InlineData("a{99999999999}", 2)]
    [InlineData("ab]", 2)]
    [InlineData("ab}", 2)]
    [InlineData("a^b", 1)]
    [InlineData("a$b", 1)]
    [InlineData("ab\\", 2)]
    [InlineData("\\s", 0)]
    [InlineData("[]", 0)]
    [InlineData("[z-a]", 1)]
    [InlineData("[\\d-z]", 1)]
    [InlineData("[a-", 0)]
    public void A_mistake_is_told_with_its_place(string pattern, int position) =>
        Assert.Equal(position, Assert.Throws<TermPatternException>(() => TermAutomaton.Regex(pattern)).Position);

    [Theory]
    [InlineData("(.*a){12}.{200}")]
    [InlineData("(a|b)*a(a|b){20}")]
    [InlineData("((a{1000}){1000}){1000}")]
    [InlineData("((a{0}){1000}){1000}")]
    [InlineData(".{1000}.{1000}.{1000}.{1000}.{1000}.{1000}.{1000}")]
    public void What_would_take_too_much_is_refused(string pattern) =>
        Assert.Throws<TermPatternException>(() => TermAutomaton.Regex(pattern));

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        Assert.Throws<TermPatternException>(() => TermAutomaton.Regex(new string('a', 1001)));
        Assert.Throws<TermPatternException>(() => TermAutomaton.Regex(new string('(', 500) + new string(')', 500)));
        Assert.True(TermAutomaton.Regex("a" + new string('*', 999)).Accepts("aaa"));
        Assert.True(TermAutomaton.Regex("(.*){1000}").Accepts("aaa"));
    }

    [Fact]
    public void A_pattern_that_ruins_backtracking_matches_in_one_pass()
    {
        TermAutomaton automaton = TermAutomaton.Regex("(a+)+$");
        Assert.True(automaton.Accepts(new string('a', 1_000_000)));
        Assert.False(automaton.Accepts(new string('a', 1_000_000) + "!"));
        Assert.InRange(automaton.StateCount, 1, 4);
    }

    [Fact]
    public void Random_patterns_match_what_the_framework_s_expressions_match() => Seeded.Cases(300, random =>
    {
        string pattern = RandomPattern(random, 4);
        Regex oracle = new($"^(?:{pattern})\\z", RegexOptions.NonBacktracking | RegexOptions.Singleline);
        TermAutomaton automaton = TermAutomaton.Regex(pattern);
        Automata.Check(automaton);
        for (int i = 0; i < 50; i++)
        {
            string term = Automata.RandomTerm(random, 8, "abcé京");
            Assert.True(oracle.IsMatch(term) == automaton.Accepts(term), $"{pattern} and {term}");
        }
    });

    [Fact]
    public void Ranges_of_any_code_points_are_exact() => Seeded.Cases(200, random =>
    {
        int[] bounds = [.. new[] { RandomRune(random).Value, RandomRune(random).Value }.Order()];
        TermAutomaton automaton = TermAutomaton.Regex($"[{Escaped(bounds[0])}-{Escaped(bounds[1])}]");
        int[] near = [bounds[0] - 1, bounds[0], bounds[0] + 1, bounds[1] - 1, bounds[1], bounds[1] + 1, .. Enumerable.Range(0, 50).Select(_ => RandomRune(random).Value)];
        foreach (int codePoint in near.Where(Rune.IsValid))
            Assert.Equal(codePoint >= bounds[0] && codePoint <= bounds[1], automaton.Accepts(new Rune(codePoint).ToString()));
    });

    private static string Escaped(int codePoint) => codePoint < 0x80 && !char.IsAsciiLetterOrDigit((char)codePoint) ? $"\\{(char)codePoint}" : new Rune(codePoint).ToString();

    private static Rune RandomRune(Random random)
    {
        int value = random.Next(random.GetItems([0x80, 0x800, 0x10000, 0x110000], 1)[0]);
        return Rune.IsValid(value) ? new Rune(value) : new Rune(0xFFFF);
    }

    private static string RandomPattern(Random random, int depth)
    {
        string[] atoms = ["a", "b", "c", "é", "京", ".", "[ab]", "[^aé]", "[a-c]"];
        if (depth == 0) return atoms[random.Next(atoms.Length)];
        string left = RandomPattern(random, depth - 1), right = RandomPattern(random, depth - 1);
        return random.Next(8) switch
        {
            0 => $"(?:{left}|{right})".Replace("?:", "", StringComparison.Ordinal),
            1 => $"({left})*",
            2 => $"({left})+",
            3 => $"({left})?",
            4 => $"({left}){{1,2}}",
            _ => left + right,
        };
    }
}
