using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>
/// A search works in memory that it finds and leaves behind: what it allocates is its answer and the few objects that its
/// query is made of, however many documents match. Counted by the runtime, not timed.
/// </summary>
public sealed class AllocationTests : IDisposable
{
    private const int Documents = 6000, Searches = 200;

    private readonly TemporaryFolder _folder = new();
    private readonly IndexReader _reader;
    private readonly IndexSearcher _searcher;

    public AllocationTests()
    {
        _reader = IndexReader.Open(TestCorpus.Write(_folder, TestCorpus.Documents(new Random(9), Documents, deleted: 0), segments: 1), TestCorpus.Schema);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>What each kind of query may allocate, in bytes.</summary>
    public static TheoryData<string, long> Kinds => new()
    {
        { "word", 1200 },
        { "either", 2000 },
        { "both", 2000 },
        { "phrase", 2500 },
        { "range", 1500 },
        { "prefix", 2500 },
    };

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Searching_allocates_next_to_nothing(string kind, long bytes)
    {
        var query = Query(kind);
        Assert.InRange(Allocated(() => _searcher.Search(query, new SearchOptions())), 1, bytes);
        Assert.InRange(Allocated(() => _searcher.Search(query, new SearchOptions { ExactTotal = false })), 1, bytes);
        Assert.InRange(Allocated(() => _searcher.Count(query)), 1, bytes);
    }

    private static long Allocated(Action search)
    {
        for (int i = 0; i < Searches; i++) search();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Searches; i++) search();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Searches;
    }

    private static Query Query(string kind) => kind switch
    {
        "either" => BooleanQuery.AnyOf(Word("w0"), Word("w1")),
        "both" => BooleanQuery.AllOf(Word("w0"), Word("w1")),
        "phrase" => new PhraseQuery(TestCorpus.Text, ["w0"u8.ToArray(), "w1"u8.ToArray()], [0, 1]),
        "range" => new NumberRangeQuery(TestCorpus.Day, 100, 700),
        "prefix" => new TermSetQuery(TestCorpus.Text, new PrefixTerms("w1"u8.ToArray())),
        _ => Word("w0"),
    };

    private static TermQuery Word(string word) => new(TestCorpus.Text, Encoding.UTF8.GetBytes(word));
}
