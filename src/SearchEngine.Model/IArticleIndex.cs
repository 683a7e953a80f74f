namespace SearchEngine.Model;

/// <summary>
/// The one seam between the product and an engine. Reading is safe from several threads at once and sees one commit
/// until <see cref="Refresh"/>; it never waits for writing.
/// </summary>
public interface IArticleIndex : IDisposable
{
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is returned.</exception>
    SearchResponse Search(SearchRequest request, CancellationToken cancellation = default);

    /// <summary>What may be meant by the beginning of a word or a name.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    CompletionResponse Complete(CompletionRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// A quotation in every telling of it, its own included, in order of first appearance, the undated last. Tellings share most
    /// of their words in the same order, or one is a good part of the other; who is said to have said it may differ.
    /// </summary>
    /// <param name="quoteNumber">Position of the quotation in <see cref="Article.Quotes"/>.</param>
    /// <returns>Empty when there is no such quotation.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IReadOnlyList<Telling> Tellings(string articleId, int quoteNumber, CancellationToken cancellation = default);

    /// <summary>The article with this id, or null.</summary>
    Article? Find(string articleId);

    /// <summary>
    /// The hits of a query in one article's title and text, for showing the whole of it; empty when there are none.
    /// </summary>
    ArticleMarks Mark(Article article, QueryNode? query);

    /// <summary>Every article, in the order of the index.</summary>
    IEnumerable<Article> Articles(CancellationToken cancellation = default);

    /// <summary>Every source that has been read, skipped ones included, in the order of their paths.</summary>
    /// <param name="withItems">Whether to read also what each holds: where that is millions of items, some fifty bytes an item.</param>
    IReadOnlyList<SourceRecord> Sources(bool withItems = true);

    IndexStatistics Statistics { get; }

    /// <summary>The names that speakers are known by; may be replaced at any time and takes effect at the next search.</summary>
    SpeakerDirectory Speakers { get; set; }

    /// <summary>Every distinct speaker as the articles name them, with how many quotations each has, before <see cref="Speakers"/> is applied.</summary>
    IReadOnlyList<FacetValue> SpeakersAsIndexed();

    /// <summary>Moves to the latest commit; true when there was a newer one.</summary>
    bool Refresh();

    /// <summary>Opens the one writer.</summary>
    /// <exception cref="IndexInUseException">Another writer has the index.</exception>
    IArticleWriter OpenWriter();
}
