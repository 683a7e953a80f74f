using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Sets of terms walked over a dictionary against the set's own test of each term.</summary>
public sealed class TermSetTests
{
    private const string Letters = "abcdé";

    [Fact]
    public void Walking_the_dictionary_finds_what_asking_each_term_finds() => Seeded.Cases(6, random =>
    {
        string[] words = [.. Enumerable.Range(0, 3000).Select(_ => Word(random, 9)).Distinct()];
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, words), Dictionary.Schema);
        var dictionary = reader.Segments[0].Terms(Dictionary.Value);
        int found = 0;
        for (int i = 0; i < 60; i++)
        {
            var set = Set(random, i);
            string[] expected = [.. words.Where(w => set.Contains(Encoding.UTF8.GetBytes(w))).Order(StringComparer.Ordinal)];
            found += expected.Length;
            Assert.Equal(expected, Chosen(set, dictionary));
        }

        Assert.True(found > 100);
    });

    [Fact]
    public void A_word_near_the_end_of_all_words_is_found()
    {
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, ["a", "zz", "\U0010FFFF"]), Dictionary.Schema);
        Assert.Equal(["zz"], Chosen(new AutomatonTerms(TermAutomaton.Wildcard("z?")), reader.Segments[0].Terms(Dictionary.Value)));
        Assert.Equal(["zz", "\U0010FFFF"], Chosen(new AutomatonTerms(TermAutomaton.Regex("[z\U0010FFFF]+")), reader.Segments[0].Terms(Dictionary.Value)));
    }

    private static string[] Chosen(TermSet set, TermDictionary dictionary)
        => [.. set.ChosenFrom(dictionary, new ExpansionBudget(long.MaxValue)).Select(i => Encoding.UTF8.GetString(dictionary.TermAt(i.Ordinal)))];

    private static TermSet Set(Random random, int number) => (number % 7) switch
    {
        0 => new PrefixTerms(Encoding.UTF8.GetBytes(Word(random, 3))),
        1 => new AutomatonTerms(TermAutomaton.Wildcard($"{Word(random, 2)}*{Word(random, 2)}")),
        2 => new AutomatonTerms(TermAutomaton.Wildcard($"?{Word(random, 2)}*")),
        3 => new AutomatonTerms(TermAutomaton.Regex($"({Word(random, 3)}|[b-d]+){Word(random, 1)}?")),
        4 => new NearTerms(Encoding.UTF8.GetBytes(Word(random, 7)), random.Next(3)),
        5 => AutomatonTerms.Wildcard($"{Word(random, 2)}{(random.Next(2) == 0 ? "*" : "?")}{Word(random, 2)}"),
        _ => new AutomatonTerms(TermAutomaton.Fuzzy(Encoding.UTF8.GetBytes(Word(random, 7)), 1 + random.Next(2), random.Next(2))),
    };

    private static string Word(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Letters[random.Next(Letters.Length)]));
}
