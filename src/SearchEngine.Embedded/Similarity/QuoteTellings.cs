using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>
/// The same thing told several times. Quotations are the same when they tell nearly the same words in the same order, or
/// when one is a good part of the other. Who is said to have said it may differ from one outlet to the next: that is worth
/// seeing, so it neither joins nor parts them.
/// </summary>
internal static class QuoteTellings
{
    private const int Candidates = 80;
    private const int MostQueryWords = 24;
    private const int ShortestQueryWord = 3;

    /// <summary>Every telling of a quotation, its own among them, in order of first appearance; none when there is no such quotation.</summary>
    public static IReadOnlyList<Telling> Of(IndexState state, string articleId, int quoteNumber, CancellationToken cancellation)
    {
        if (Find(state, articleId, quoteNumber) is not { } quote) return [];
        var asked = WordSequence.OfBeginning(quote.Text);
        var print = QuotePrint.Of(quote.Text);
        var others = Search(state, AnyOf(asked), cancellation).Where(h => !IsSameRow(h, quote) && print.IsSame(QuotePrint.Of(h.Text)));
        QuoteHit[] kept = [.. others.Append(quote).Order(FirstAppearance.Order).Cast<QuoteHit>()];
        var first = WordSequence.OfBeginning(kept[0].Text);
        return [.. kept.Select(h => new Telling(h, WordSequence.OfBeginning(h.Text).DifferencesFrom(first), WordSequence.OfBeginning(h.Text).LikenessTo(asked)))];
    }

    /// <summary>Quotations stand before their article, in order.</summary>
    private static QuoteHit? Find(IndexState state, string articleId, int quoteNumber)
    {
        if (ArticleLookup.Find(state, articleId) is not { } article) return null;
        int quotes = ArticleRecord.Read(article.Segment.Records.Record(article.Document)).QuoteCount;
        if (quoteNumber < 0 || quoteNumber >= quotes) return null;
        return (QuoteHit)new HitReader(state, null, 0).Read(article.Segment, article.Document - quotes + quoteNumber, ResultKind.Quotes, score: 0);
    }

    private static IEnumerable<QuoteHit> Search(IndexState state, QueryNode? query, CancellationToken cancellation)
        => query is null
            ? []
            : ArticleSearch.Run(state, new SearchRequest { Kind = ResultKind.Quotes, Query = query, Limit = Candidates, Snippets = 0 }, cancellation).Hits.OfType<QuoteHit>();

    private static bool IsSameRow(QuoteHit a, QuoteHit b) => a.ArticleId == b.ArticleId && a.QuoteNumber == b.QuoteNumber;

    /// <summary>Its longer words, any of them: the best of what that finds shares most of them.</summary>
    private static BooleanNode? AnyOf(WordSequence words)
    {
        var clauses = words.Words.Where(w => w.Length >= ShortestQueryWord).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(MostQueryWords)
            .Select(w => new BooleanClause(Occur.Should, new WordNode(QueryField.Quote, w, default))).ToList();
        return clauses.Count == 0 ? null : new BooleanNode(clauses, default);
    }
}
