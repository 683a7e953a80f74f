using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Joins of children and parents against loops over the documents.</summary>
public sealed class BlockJoinTests
{
    private const int Blocks = 400, QueriesOfEach = 12;

    [Fact]
    public void Parents_are_those_with_a_matching_child()
        => Check((corpus, letter, d) => corpus.IsParentAt(d) && HasChild(corpus, d, letter), Parents);

    [Fact]
    public void Children_are_those_of_matching_parents()
        => Check((corpus, letter, d) => !corpus.IsParentAt(d) && corpus.Has(corpus.ParentOf(d), letter), Children);

    [Fact]
    public void Joined_documents_are_found_when_another_clause_leads()
    {
        Check((corpus, letter, d) => corpus.IsParentAt(d) && corpus.Has(d, "a") && HasChild(corpus, d, letter), l => BooleanQuery.AllOf(Term("a"), Parents(l)));
        Check((corpus, letter, d) => !corpus.IsParentAt(d) && corpus.Has(d, "a") && corpus.Has(corpus.ParentOf(d), letter), l => BooleanQuery.AllOf(Term("a"), Children(l)));
    }

    [Fact]
    public void Joined_documents_stand_beside_others_in_a_disjunction()
        => Check(
            (corpus, letter, d) => corpus.Has(d, "a") || (corpus.IsParentAt(d) ? HasChild(corpus, d, letter) : corpus.Has(corpus.ParentOf(d), letter)),
            l => BooleanQuery.AnyOf(Term("a"), Parents(l), Children(l)));

    [Fact]
    public void A_parent_scores_like_its_best_child_and_a_child_like_its_parent() => Seeded.Cases(3, random =>
    {
        var corpus = new BlockCorpus(random, Blocks);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(corpus.Write(folder), BlockCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        string letter = BlockCorpus.Letter(random);
        var all = new SearchOptions { Hits = corpus.Documents };
        var scores = searcher.Search(Term(letter), all).Hits.ToDictionary(h => h.Document, h => h.Score);
        var best = scores.Where(s => !corpus.IsParentAt(s.Key)).GroupBy(s => corpus.ParentOf(s.Key)).ToDictionary(g => g.Key, g => g.Max(s => s.Value));
        Assert.Equal(best.OrderBy(b => b.Key), searcher.Search(Parents(letter), all).Hits.OrderBy(h => h.Document).Select(h => KeyValuePair.Create(h.Document, h.Score)));
        Assert.All(searcher.Search(Children(letter), all).Hits, h => Assert.Equal(scores[corpus.ParentOf(h.Document)], h.Score));
    });

    private static void Check(Func<BlockCorpus, string, int, bool> matches, Func<string, Query> query) => Seeded.Cases(3, random =>
    {
        var corpus = new BlockCorpus(random, Blocks);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(corpus.Write(folder), BlockCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        int found = 0;
        for (int i = 0; i < QueriesOfEach; i++)
        {
            string letter = BlockCorpus.Letter(random);
            int[] expected = [.. Enumerable.Range(0, corpus.Documents).Where(d => matches(corpus, letter, d))];
            found += expected.Length;
            Assert.Equal(expected, searcher.Search(query(letter), new SearchOptions { Hits = corpus.Documents }).Hits.Select(h => h.Document).Order());
            Assert.Equal(expected.Length, searcher.Count(query(letter)));
        }

        Assert.True(found > 0);
    });

    private static bool HasChild(BlockCorpus corpus, int parent, string letter)
    {
        for (int d = parent - 1; d >= 0 && corpus.ParentOf(d) == parent; d--)
        {
            if (corpus.Has(d, letter)) return true;
        }

        return false;
    }

    /// <summary>Only children may be joined to parents, and only parents to children.</summary>
    private static ParentQuery Parents(string letter) => new(
        BlockCorpus.IsParent,
        new BooleanQuery(new QueryClause(ClauseKind.Must, Term(letter)), new QueryClause(ClauseKind.MustNot, new FlagQuery(BlockCorpus.IsParent))));

    private static ChildQuery Children(string letter) => new(
        BlockCorpus.IsParent,
        new BooleanQuery(new QueryClause(ClauseKind.Must, Term(letter)), new QueryClause(ClauseKind.Filter, new FlagQuery(BlockCorpus.IsParent))));

    private static TermQuery Term(string letter) => new(BlockCorpus.Text, Encoding.UTF8.GetBytes(letter));
}
