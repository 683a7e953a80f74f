using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Analysis.Tests;

public sealed class NearWordTests
{
    [Theory]
    [InlineData("harbour", "harbor", 1)]
    [InlineData("harbour", "harbuor", 1)]
    [InlineData("ca", "abc", -1)]
    [InlineData("école", "ecole", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("ab", "", 2)]
    [InlineData("same", "same", 0)]
    public void Some_words_and_what_lies_between_them(string word, string term, int edits)
        => Assert.Equal(edits, new NearWord(Encoding.UTF8.GetBytes(word), 2).Edits(Encoding.UTF8.GetBytes(term)));

    [Fact]
    public void A_word_as_long_as_may_be_still_fits()
    {
        string word = string.Concat(Enumerable.Repeat("abcdefg", 9));
        var near = new NearWord(Encoding.UTF8.GetBytes(word), 2);
        Assert.Equal(0, near.Edits(Encoding.UTF8.GetBytes(word)));
        Assert.Equal(1, near.Edits(Encoding.UTF8.GetBytes(word[1..])));
        Assert.Equal(2, near.Edits(Encoding.UTF8.GetBytes(word[..^1] + "xy")));
        Assert.Throws<TermPatternException>(() => new NearWord(Encoding.UTF8.GetBytes(word + "h"), 2));
    }

    [Fact]
    public void The_distance_is_the_one_that_the_table_gives_and_letters_never_rule_out_what_is_near() => Seeded.Cases(3000, random =>
    {
        byte[] word = Encoding.UTF8.GetBytes(Word(random)), term = Encoding.UTF8.GetBytes(random.Next(3) == 0 ? Word(random) : Edited(random, Encoding.UTF8.GetString(word)));
        int max = random.Next(3), expected = EditDistance.Within(word, term, max);
        Assert.Equal(expected, new NearWord(word, max).Edits(term));
        if (expected < 0) return;
        int longer = Encoding.UTF8.GetString(term).EnumerateRunes().Count() - Encoding.UTF8.GetString(word).EnumerateRunes().Count();
        Assert.True(LetterSet.AreNear(LetterSet.Of(word), LetterSet.Of(term), max), $"{Encoding.UTF8.GetString(word)} ~{max} {Encoding.UTF8.GetString(term)}");
        Assert.True(LetterSet.AreNear(LetterSet.Of(word), LetterSet.Of(term), longer, max), $"{Encoding.UTF8.GetString(word)} ~{max} {Encoding.UTF8.GetString(term)}");
    });

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letter(random)));

    private static string Letter(Random random) => random.Next(8) switch { 0 => "ß", 1 => "中", 2 => "😀", 3 => "7", 4 => "'", 5 => "s", _ => ((char)('a' + random.Next(6))).ToString() };

    private static string Edited(Random random, string word)
    {
        List<string> letters = [.. word.EnumerateRunes().Select(r => r.ToString())];
        for (int i = random.Next(4); i > 0; i--)
        {
            int at = random.Next(letters.Count + 1), kind = random.Next(3);
            if (kind == 0) letters.Insert(at, Letter(random));
            else if (at < letters.Count && kind == 1) letters.RemoveAt(at);
            else if (at + 1 < letters.Count) (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        }

        return string.Concat(letters);
    }
}
