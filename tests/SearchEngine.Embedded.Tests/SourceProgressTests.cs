using SearchEngine.Model;

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
