using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Storage;

namespace SearchEngine.Embedded.Tests;

public sealed class SourceProgressTests : IDisposable
{
    private const string Path = "/x/export.jsonl";

    private readonly string _folder = Directory.CreateTempSubdirectory("said-embedded-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_later_record_of_a_source_takes_the_place_of_an_earlier_one_and_its_articles_stay(bool sameWriter)
    {
        var partial = new SourceRecord(Path, 100, default, "", "", 1, [new SourceProblem("2", "no text")]) { Progress = new SourceProgress(2, 64, "abc", "build") };
        using var index = EmbeddedIndex.Open(_folder);
        var writer = index.OpenWriter();
        writer.Add(Article("a"));
        writer.Complete(partial);
        writer.Commit();
        AssertHolds(index, partial, articles: 1);
        if (!sameWriter)
        {
            writer.Dispose();
            writer = index.OpenWriter();
        }

        var whole = partial with { Articles = 2, ContentHash = "def", Progress = null };
        writer.Add(Article("b"));
        writer.Complete(whole);
        writer.Commit();
        AssertHolds(index, whole, articles: 2);
        writer.Remove(Path);
        writer.Commit();
        index.Refresh();
        Assert.Empty(index.Sources());
        Assert.Empty(index.Articles());
        writer.Dispose();
        Assert.Empty(EmbeddedIndex.Check(_folder));
    }

    /// <summary>What an earlier commit has of a file's items is not written again by the next.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_source_that_is_committed_again_and_again_keeps_its_items_in_order_and_each_is_written_once(bool sameWriter)
    {
        const int Commits = 12, ItemsOfACommit = 500;
        using var index = EmbeddedIndex.Open(_folder);
        var writer = index.OpenWriter();
        var items = new SourceItemList();
        for (int commit = 1; commit <= Commits; commit++)
        {
            for (int i = 0; i < ItemsOfACommit; i++) items.Add(new SourceItem($"line {items.Count}", $"a{items.Count}", (ulong)items.Count, 7, 9, items.Count % 3 == 0));
            var source = new SourceRecord(Path, 100, default, "", "", items.Count, []) { Items = new SourceItemList(items), Progress = commit == Commits ? null : new SourceProgress(items.Count, 64, "abc", "build") };
            writer.Complete(source);
            writer.Commit();
            AssertHolds(index, source, articles: 0);
            Assert.Equal(1, index.Statistics.Sources);
            if (sameWriter) continue;
            writer.Dispose();
            writer = index.OpenWriter();
        }

        writer.Complete(index.Sources()[0] with { Settings = "other" });
        writer.Commit();
        index.Refresh();
        Assert.Equal(items, index.Sources()[0].Items);
        Assert.Equal(items.Count, KeptItems());
        writer.Remove(Path);
        writer.Complete(new SourceRecord(Path, 100, default, "", "", 1, []) { Items = [items[3]], Progress = new SourceProgress(1, 64, "abc", "build") });
        writer.Commit();
        index.Refresh();
        Assert.Equal([items[3]], Assert.Single(index.Sources()).Items);
        writer.Dispose();
        Assert.Empty(EmbeddedIndex.Check(_folder));
    }

    /// <summary>Items in the records of all live documents.</summary>
    private int KeptItems()
    {
        using var reader = IndexReader.Open(new FileSystemDirectory(_folder), ArticleSchema.Instance);
        var kept = new List<string>();
        foreach (var segment in reader.Segments)
        {
            for (int d = 0; d < segment.Documents; d++)
            {
                if (segment.IsLive(d)) kept.Add(Encoding.UTF8.GetString(segment.Records.Record(d)));
            }
        }

        return kept.Sum(record => record.Split("line ").Length - 1);
    }

    private static void AssertHolds(EmbeddedIndex index, SourceRecord expected, int articles)
    {
        index.Refresh();
        var found = Assert.Single(index.Sources());
        Assert.Equal(expected with { Problems = found.Problems, Items = found.Items }, found);
        Assert.Equal(expected.Problems, found.Problems);
        Assert.Equal(expected.Items, found.Items);
        Assert.Equal(articles, index.Articles().Count());
        Assert.Equal(articles, index.Statistics.Articles);
    }

    private static Article Article(string id) => new()
    {
        Id = id,
        Source = new ArticleSource(Path, id),
        Title = id,
        DateSource = DateSource.Unknown,
        Text = "The harbour was quiet.",
        Quotes = [],
    };
}
