using System.Globalization;
using System.Text;
using SearchEngine.Index;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>The same random queries asked of Lucene 8 itself: the same documents with the same scores.</summary>
public sealed class LuceneAgreementTests
{
    private const int Documents = 2200, Queries = 320;

    [Fact]
    public void Lucene_finds_the_same_documents_with_the_same_scores()
    {
        var random = new Random(7);
        var documents = TestCorpus.Documents(random, Documents, deleted: 0);
        Spec[] specs = [.. Enumerable.Range(0, 2 * Queries).Select(i => RandomSpecs.Create(random, i)).Where(LuceneSyntax.CanSay).Take(Queries)];
        string[] answers = LuceneProgram.Run("tests/SearchEngine.Search.Tests/Lucene/LuceneHits.java", Input(documents, specs));
        Assert.Equal(specs.Length, answers.Length);
        using var folder = new TemporaryFolder();
        using var reader = IndexReader.Open(TestCorpus.Write(folder, documents, segments: 2), TestCorpus.Schema);
        var searcher = new IndexSearcher(reader);
        for (int i = 0; i < specs.Length; i++) Compare(searcher, specs[i], answers[i].Split('\t'));
    }

    private static void Compare(IndexSearcher searcher, Spec spec, string[] answer)
    {
        string query = LuceneSyntax.Of(spec);
        var found = searcher.Search(EngineQuery.Of(spec), new SearchOptions { Hits = Documents });
        Assert.True(found.Total == long.Parse(answer[0], CultureInfo.InvariantCulture), $"{query}: {found.Total} hits, Lucene {answer[0]}");
        var expected = (answer.Length > 1 ? answer[1] : "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => h.Split(':'))
            .ToDictionary(h => int.Parse(h[0], CultureInfo.InvariantCulture), h => float.Parse(h[1], CultureInfo.InvariantCulture));
        foreach (var hit in found.Hits)
        {
            Assert.True(expected.TryGetValue(hit.Document, out float score), $"{query}: Lucene does not find document {hit.Document}");
            Assert.True(Math.Abs(score - hit.Score) <= 1e-5 * Math.Max(1, Math.Abs(score)), $"{query}: document {hit.Document} scores {hit.Score}, in Lucene {score}");
        }
    }

    private static string Input(TestDocument[] documents, Spec[] specs)
    {
        var input = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{documents.Length}\n");
        foreach (var document in documents)
        {
            input.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', document.Words[0])}\t{string.Join(' ', document.Words[1])}\t{document.Day}\n");
        }

        foreach (var spec in specs) input.Append(LuceneSyntax.Of(spec)).Append('\n');
        return input.ToString();
    }
}
