using SearchEngine.Embedded;
using SearchEngine.News;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>An index of the sample articles, with the spellings joined that the program joins on its own.</summary>
public sealed class SampleIndex : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleIndex()
    {
        Index = EmbeddedIndex.Open(_folder.Path);
        using (var writer = Index.OpenWriter())
        {
            foreach (var article in SampleArticles.All.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.Add(article.Value);
            writer.Commit();
        }

        Index.Refresh();
        var speakers = Index.SpeakersAsIndexed();
        Index.Speakers = SpeakerLedger.Empty.Apply(SpeakerMatcher.Match(speakers), speakers);
    }

    public EmbeddedIndex Index { get; }

    /// <summary>File and place in it.</summary>
    public static string NameOf(string articleId) => SampleArticles.All.Single(pair => pair.Value.Id == articleId).Key;

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
