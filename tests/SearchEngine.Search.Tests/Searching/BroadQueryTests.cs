using System.Globalization;
using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Queries that mean very many words: answered, refused, or given up when cancelled, by counts of work and never by a clock.</summary>
public sealed class BroadQueryTests : IDisposable
{
    private const int Words = 3000, Clauses = 1024;

    private readonly TemporaryFolder _folder = new();
    private readonly IndexReader _reader;
    private readonly IndexSearcher _searcher;

    public BroadQueryTests()
    {
        _reader = IndexReader.Open(Dictionary.Write(_folder, Enumerable.Range(0, Words).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i}"))), Dictionary.Schema);
        _searcher = new IndexSearcher(_reader);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void One_pattern_may_look_at_every_word()
        => Assert.Equal(Words, _searcher.Count(new TermSetQuery(Dictionary.Value, new AutomatonTerms(TermAutomaton.Wildcard("*")))));

    [Fact]
    public void A_thousand_patterns_that_mean_every_word_are_refused()
    {
        var bomb = BooleanQuery.AnyOf(Enumerable.Range(0, Clauses).Select(_ => new TermSetQuery(Dictionary.Value, new PrefixTerms("w"u8.ToArray()))));
        Assert.Throws<QueryTooBroadException>(() => _searcher.Search(bomb, new SearchOptions()));
        Assert.Throws<QueryTooBroadException>(() => _searcher.Count(bomb));
    }

    [Fact]
    public void A_thousand_patterns_of_a_few_words_each_are_answered()
    {
        var many = BooleanQuery.AnyOf(Enumerable.Range(0, Clauses).Select(i => new TermSetQuery(Dictionary.Value, new PrefixTerms(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"w{i + 1000}"))))));
        Assert.Equal(Clauses, _searcher.Count(many));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*no such word*")]
    public void A_walk_through_the_dictionary_ends_when_the_search_is_cancelled(string pattern)
    {
        var budget = new ExpansionBudget(long.MaxValue, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => new AutomatonTerms(TermAutomaton.Wildcard(pattern)).ChosenFrom(_reader.Segments[0].Terms(Dictionary.Value), budget).Count());
    }

    [Fact]
    public void A_search_that_is_cancelled_while_it_looks_at_words_looks_at_only_a_few_more()
    {
        using var source = new CancellationTokenSource();
        var terms = new CancellingTerms(source);
        Assert.Throws<OperationCanceledException>(() => _searcher.Count(new TermSetQuery(Dictionary.Value, terms), source.Token));
        Assert.InRange(terms.After, 0, 256);
    }

    [Fact]
    public void A_search_that_broke_off_leaves_nothing_behind_for_the_next()
    {
        var either = BooleanQuery.AnyOf(Word("w1"), Word("w2"));
        var before = _searcher.Search(either, new SearchOptions());
        Assert.Throws<OperationCanceledException>(() => _searcher.Search(BooleanQuery.AnyOf(Word("w1"), Word("w3"), new BreakingQuery()), new SearchOptions()));
        var after = _searcher.Search(either, new SearchOptions());
        Assert.Equal(2, before.Total);
        Assert.Equal(before.Hits, after.Hits);
    }

    [Fact]
    public void Every_kind_of_query_gives_up_when_it_is_cancelled_before_it_runs()
    {
        var random = new Random(5);
        var documents = TestCorpus.Documents(random, 600, deleted: 0);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments: 1), TestCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        for (int i = 0; i < 60; i++)
        {
            var query = EngineQuery.Of(RandomSpecs.Create(random, i));
            Assert.Throws<OperationCanceledException>(() => searcher.Search(query, new SearchOptions(), cancellation: new CancellationToken(canceled: true)));
            Assert.Throws<OperationCanceledException>(() => searcher.Count(query, new CancellationToken(canceled: true)));
        }
    }

    private static TermQuery Word(string word) => new(Dictionary.Value, Encoding.ASCII.GetBytes(word));
}
