using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Storage.Tests;

public sealed class NearSpellingsTests
{
    [Fact]
    public void Terms_within_the_edits_are_kept_and_those_of_letters_alone_beyond_them_are_not() => Seeded.Cases(300, random =>
    {
        // A term beyond ASCII may let its neighbours pass unseen.
        bool arePlain = random.Next(2) == 0;
        string word = Word(random, "abcde", 12), letters = arePlain ? "abcdx" : "abcdé1Q";
        string[] terms = [.. Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(4) == 0 ? Word(random, letters, 20) : Edited(random, word))];
        for (int edits = 0; edits <= 2; edits++)
        {
            int[] kept = Kept(word, edits, terms);
            Assert.Equal(kept.Order(), kept);
            for (int i = 0; i < terms.Length; i++)
            {
                bool isNear = Distance(word, terms[i]) <= edits, isSeen = arePlain && terms[i].Length is > 0 and <= 16;
                if (isNear) Assert.Contains(i, kept);
                else if (isSeen && Hardware.HasAvx512 && edits > 0) Assert.DoesNotContain(i, kept);
            }
        }
    });

    [Theory]
    [InlineData("seven7", "seven")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcd", "abcdefghijklmnopqrstuvwxyzabd")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefgh", "abcdefghijklmnopqrstuvwxyzabcdefg")]
    [InlineData("abcdefghijklmnop", "bacdefghijklmnpo")]
    [InlineData("a", "")]
    [InlineData("é", "e")]
    public void What_is_near_is_kept_however_long_it_is_and_whatever_it_is_made_of(string word, string term)
        => Assert.Equal([0, 1], Kept(word, 2, [term, word]));

    [Fact]
    public void More_than_two_edits_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => NearSpellings.Keep(default, new uint[NearSpellings.Letters], 1, 3, []));

    private static int[] Kept(string word, int edits, string[] terms)
    {
        byte[][] encoded = [.. terms.Select(Encoding.UTF8.GetBytes)];
        int[] starts = [0, .. encoded.Select((_, i) => encoded[..(i + 1)].Sum(t => t.Length))];
        ulong[] heads = [.. encoded.Select(t => Spellings.HeadOf(t))];
        byte[] lengths = [.. terms.Select(t => (byte)t.Length)], text = [.. encoded.SelectMany(t => t), .. new byte[NearSpellings.Padding]];
        uint[] places = new uint[NearSpellings.Letters];
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsAscii(word[i])) places[word[i] % NearSpellings.Letters] |= (uint)(1UL << i);
        }

        int[] listed = [.. Enumerable.Range(0, terms.Length)];
        return listed[..NearSpellings.Keep(new Spellings(heads, lengths, starts, text), places, word.Length, edits, listed)];
    }

    /// <summary>Levenshtein's, with a swap of neighbours as one edit.</summary>
    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                int least = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        }

        return table[a.Length, b.Length];
    }

    private static string Word(Random random, string letters, int most)
        => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => letters[random.Next(letters.Length)]));

    private static string Edited(Random random, string word)
    {
        for (int i = random.Next(5); i > 0; i--)
        {
            int at = random.Next(word.Length + 1);
            word = random.Next(3) switch
            {
                0 => word.Insert(at, "x"),
                1 when at < word.Length => word.Remove(at, 1),
                2 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                _ => word,
            };
        }

        return word;
    }
}
