using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>A search that is cancelled while it runs asks for little more: counted, not timed.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IndexReader _reader;
    private readonly IndexSearcher _searcher;

    public CancellationTests()
    {
        _reader = IndexReader.Open(TestCorpus.Write(_folder, TestCorpus.Documents(new Random(2), 3000, deleted: 0), segments: 1), TestCorpus.Schema);
        _searcher = new IndexSearcher(_reader);
    }

    public static TheoryData<string> Places => ["alone", "required", "rare", "excluded", "optional", "boosted"];

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Searching_ends_with_the_batch_in_hand(string place)
        => AssertEnds(place, (query, cancellation) => _searcher.Search(query, new SearchOptions(), cancellation: cancellation));

    [Theory]
    [MemberData(nameof(Places))]
    public void Searching_for_the_best_alone_ends_with_the_batch_in_hand(string place)
        => AssertEnds(place, (query, cancellation) => _searcher.Search(query, new SearchOptions { Hits = 1, ExactTotal = false }, cancellation: cancellation));

    [Theory]
    [MemberData(nameof(Places))]
    public void Counting_ends_with_the_batch_in_hand(string place)
        => AssertEnds(place, (query, cancellation) => _searcher.Count(query, cancellation));

    [Theory]
    [MemberData(nameof(Places))]
    public void Counting_facets_ends_with_the_batch_in_hand(string place) => AssertEnds(place, (query, cancellation) =>
    {
        var outlets = new TermFacet(new TermGroups(_reader, TestCorpus.Outlet, name => name)) { IsCounted = true };
        _searcher.Search(query, new SearchOptions { Facets = [outlets] }, cancellation: cancellation);
    });

    private static void AssertEnds(string place, Action<Query, CancellationToken> search)
    {
        using var source = new CancellationTokenSource();
        var endless = new CancellingQuery(source);
        Assert.ThrowsAny<OperationCanceledException>(() => search(Place(place, endless), source.Token));
        Assert.InRange(endless.After, 0, 1);
    }

    private static Query Place(string place, Query endless) => place switch
    {
        "required" => BooleanQuery.AllOf(endless, Word("w0")),
        "rare" => BooleanQuery.AllOf(endless, new BooleanQuery(new QueryClause(ClauseKind.Must, Word("w0")), new QueryClause(ClauseKind.Must, Word("w1")))),
        "excluded" => new BooleanQuery(new QueryClause(ClauseKind.Must, Word("w0")), new QueryClause(ClauseKind.MustNot, endless)),
        "optional" => BooleanQuery.AnyOf(Word("w0"), endless),
        "boosted" => new BoostQuery(new ConstantScoreQuery(endless), 2),
        _ => endless,
    };

    private static TermQuery Word(string word) => new(TestCorpus.Text, Encoding.UTF8.GetBytes(word));
}
