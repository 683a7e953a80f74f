using System.Globalization;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.Embedded.Tests;

/// <summary>An index of a few articles in a folder of its own.</summary>
internal sealed class ArticlesOnDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ArticlesOnDisk(params IReadOnlyList<Article> articles)
    {
        Index = EmbeddedIndex.Open(_folder.Combine("index"));
        using (var writer = Index.OpenWriter())
        {
            foreach (var article in articles) writer.Add(article);
            writer.Commit();
        }

        Index.Refresh();
    }

    public EmbeddedIndex Index { get; }

    /// <param name="date">"2021-02-03", null for an undated article.</param>
    /// <param name="quotes">Speaker and words; the words stand in the text behind what is given of it.</param>
    public static Article Article(string id, string text, string? outlet = null, string? date = null, string? title = null, params (string? Speaker, string Words)[] quotes)
    {
        var listed = new List<Quote>();
        foreach (var (speaker, words) in quotes)
        {
            var span = new TextSpan(text.Length + 2, text.Length + 2 + words.Length);
            text += $" “{words}”";
            listed.Add(new Quote { Text = words, Spans = [span], Kind = QuoteKind.Direct, Speaker = speaker, Attribution = speaker is null ? Attribution.None : Attribution.Named });
        }

        return new Article
        {
            Id = id,
            Source = new ArticleSource("/src/" + id),
            Title = title,
            Outlet = outlet,
            Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateSource = date is null ? DateSource.Unknown : DateSource.Metadata,
            Text = text,
            Quotes = listed,
        };
    }

    /// <summary>Ids of the articles found, in their order.</summary>
    public string Ids(SearchRequest request) => string.Join(' ', Index.Search(request, Xunit.TestContext.Current.CancellationToken).Hits.Select(h => h.ArticleId));

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
