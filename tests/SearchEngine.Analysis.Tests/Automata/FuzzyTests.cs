using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

public sealed class FuzzyTests
{
    [Theory]
    [InlineData("ghalibaf", 1, 0, "ghalibaf galibaf ghallibaf ghalobaf ghailbaf", "galobaf ghalib")]
    [InlineData("ghalibaf", 2, 0, "qalibaf galobaf ghalib hgailbaf", "kalibaph")]
    [InlineData("ghalibaf", 1, 1, "galibaf ghalibat", "qhalibaf halibaf hgalibaf")]
    [InlineData("ghalibaf", 0, 0, "ghalibaf", "ghalibat")]
    [InlineData("né", 1, 0, "ne n é née én né𐐨", "xe nnéé")]
    [InlineData("ab", 2, 5, "ab abc abcd", "a ac xab abcde")]
    [InlineData("", 1, 0, " a é", "ab")]
    public void Terms_within_some_edits_match(string term, int maxEdits, int prefixLength, string near, string far)
    {
        TermAutomaton automaton = TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(term), maxEdits, prefixLength);
        Automata.Check(automaton);
        Assert.All(near.Split(' '), other => Assert.True(automaton.Accepts(other), other));
        Assert.All(far.Split(' '), other => Assert.False(automaton.Accepts(other), other));
    }

    [Fact]
    public void The_automaton_accepts_what_the_edit_distance_allows() => Seeded.Cases(200, random =>
    {
        string term = Automata.RandomTerm(random, 8);
        int maxEdits = random.Next(3), prefixLength = random.Next(4);
        TermAutomaton automaton = TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(term), maxEdits, prefixLength);
        Automata.Check(automaton);
        for (int i = 0; i < 200; i++)
        {
            string other = random.Next(2) == 0 ? Automata.RandomTerm(random, 9) : Edit(random, term);
            bool expected = SharePrefix(term, other, prefixLength, out string rest, out string otherRest) && Distance(rest, otherRest) <= maxEdits;
            Assert.True(expected == automaton.Accepts(other), $"{term} ~{maxEdits} prefix {prefixLength} and {other}");
        }
    });

    [Fact]
    public void Every_pair_of_short_words_is_judged_right()
    {
        string[] words = [.. Enumerable.Range(0, 6).SelectMany(length => Words("abc", length))];
        for (int maxEdits = 1; maxEdits <= 2; maxEdits++)
        {
            foreach (string term in words)
            {
                TermAutomaton automaton = TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(term), maxEdits, 0);
                foreach (string other in words) Assert.True(Distance(term, other) <= maxEdits == automaton.Accepts(other), $"{term} ~{maxEdits} and {other}");
            }
        }
    }

    [Fact]
    public void Words_as_long_as_bits_allow_are_taken()
    {
        string word = string.Concat(Enumerable.Range(0, 63).Select(i => (char)('a' + (i % 26))));
        TermAutomaton automaton = TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(word), 2, 0);
        Assert.True(automaton.Accepts(word));
        Assert.True(automaton.Accepts(word[..61]));
        Assert.True(automaton.Accepts(word + "xy"));
        Assert.False(automaton.Accepts(word + "xyz"));
        Assert.True(TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(word + "a"), 2, 1).Accepts(word));
        Assert.Throws<TermPatternException>(() => TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(word + "a"), 2, 0));
    }

    [Fact]
    public void Equal_words_of_every_length_are_near() => Assert.All(Enumerable.Range(0, 64), length =>
    {
        string word = string.Concat(Enumerable.Repeat("ab", 32))[..length];
        Assert.True(TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(word), 1, 0).Accepts(word + "c"));
        Assert.False(TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(word), 1, 0).Accepts(word + "cc"));
    });

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("né", "ne", 1)]
    [InlineData("𐐨a", "a𐐨", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Edit_distance_counts_characters(string first, string second, int distance)
    {
        byte[] a = Encoding.UTF8.GetBytes(first), b = Encoding.UTF8.GetBytes(second);
        Assert.Equal(distance, EditDistance.Within(a, b, distance));
        Assert.Equal(distance, EditDistance.Within(b, a, 10));
        if (distance > 0) Assert.Equal(-1, EditDistance.Within(a, b, distance - 1));
    }

    [Fact]
    public void Edit_distance_is_that_of_the_whole_table() => Seeded.Cases(2000, random =>
    {
        string first = Automata.RandomTerm(random, 9), second = random.Next(2) == 0 ? Automata.RandomTerm(random, 9) : Edit(random, first);
        int max = random.Next(4), expected = Distance(first, second);
        Assert.Equal(expected <= max ? expected : -1, EditDistance.Within(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second), max));
    });

    private static IEnumerable<string> Words(string letters, int length) => length == 0
        ? [""] : Words(letters, length - 1).SelectMany(word => letters.Select(letter => word + letter));

    private static string Edit(Random random, string term)
    {
        List<Rune> runes = [.. term.EnumerateRunes()];
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int at = random.Next(runes.Count + 1);
            if (random.Next(3) == 0 || runes.Count == 0) runes.Insert(at, new Rune('a' + random.Next(3)));
            else if (random.Next(2) == 0) runes.RemoveAt(Math.Min(at, runes.Count - 1));
            else if (at is > 0 && at < runes.Count) (runes[at - 1], runes[at]) = (runes[at], runes[at - 1]);
        }

        return string.Concat(runes);
    }

    private static bool SharePrefix(string first, string second, int length, out string rest, out string otherRest)
    {
        Rune[] a = [.. first.EnumerateRunes()], b = [.. second.EnumerateRunes()];
        length = Math.Min(length, a.Length);
        (rest, otherRest) = (string.Concat(a.Skip(length)), string.Concat(b.Skip(length)));
        return a.Take(length).SequenceEqual(b.Take(length));
    }

    /// <summary>By the definition, from the ends of the words, every pair of beginnings once.</summary>
    private static int Distance(string first, string second)
    {
        Rune[] a = [.. first.EnumerateRunes()], b = [.. second.EnumerateRunes()];
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                List<int> ways = i == 0 && j == 0 ? [0] : [];
                if (i > 0) ways.Add(table[i - 1, j] + 1);
                if (j > 0) ways.Add(table[i, j - 1] + 1);
                if (i > 0 && j > 0) ways.Add(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) ways.Add(table[i - 2, j - 2] + 1);
                table[i, j] = ways.Min();
            }
        }

        return table[a.Length, b.Length];
    }
}
