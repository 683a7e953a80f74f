using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class WordCompletionTests
{
    private const int Documents = 300, Count = 5;

    [Fact]
    public void Completions_are_the_most_frequent_words_that_a_plain_loop_finds() => Seeded.Cases(3, random =>
    {
        var documents = TestCorpus.Documents(random, Documents, deleted: 0);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments: 3), TestCorpus.Schema);
        var completion = new WordCompletion(reader, TestCorpus.Title, TestCorpus.Text);
        for (int i = 0; i < 40; i++)
        {
            string word = TestCorpus.Word(random), prefix = word[..random.Next(1, word.Length + 1)];
            var found = completion.Find(Encoding.UTF8.GetBytes(prefix), Count, out bool areBest, TestContext.Current.CancellationToken);
            Assert.Equal(Expected(documents, prefix), found);
            Assert.True(areBest);
        }
    });

    [Theory]
    [InlineData("zz")]
    [InlineData("w\u00ff")]
    public void Nothing_begins_with_what_no_word_begins_with(string prefix)
    {
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, ["harbour", "harvest", "w"]), Dictionary.Schema);
        Assert.Empty(new WordCompletion(reader, Dictionary.Value).Find(Encoding.UTF8.GetBytes(prefix), Count, out _, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Where_too_many_words_begin_alike_the_frequent_ones_are_still_found_and_it_is_said()
    {
        string[] rare = [.. Enumerable.Range(0, WordCompletion.MaxEntries + 1).Select(i => $"s{i:x}")];
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, [.. rare, .. Enumerable.Repeat("state", 9), .. Enumerable.Repeat("strike", 7), "t"]), Dictionary.Schema);
        var found = new WordCompletion(reader, Dictionary.Value).Find("s"u8, 2, out bool areBest, TestContext.Current.CancellationToken);
        Assert.Equal([new SuggestedWord("state", 9), new SuggestedWord("strike", 7)], found);
        Assert.False(areBest);
    }

    [Fact]
    public void Completing_can_be_cancelled()
    {
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(Dictionary.Write(folder, ["harbour"]), Dictionary.Schema);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => new WordCompletion(reader, Dictionary.Value).Find("h"u8, Count, out _, cancelled.Token));
    }

    private static IEnumerable<SuggestedWord> Expected(TestDocument[] documents, string prefix)
        => documents.SelectMany(d => d.Words.SelectMany(field => field.Distinct())).Where(w => w.StartsWith(prefix, StringComparison.Ordinal))
            .CountBy(w => w).Select(w => new SuggestedWord(w.Key, w.Value)).OrderByDescending(w => w.Frequency).ThenBy(w => w.Word, StringComparer.Ordinal).Take(Count);
}
