using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// The same quotation in other articles: quotations that share words with it, of which those are kept that tell it in
/// nearly the same words in the same order, or a good part of it. Who is said to have said it may differ from one outlet to
/// the next: that is worth seeing, so it neither joins nor parts them.
/// </summary>
internal sealed record WordingsLookup(QuoteHit Quote) : Lookup
{
    private const int Candidates = 80;
    private const int MostQueryWords = 24;
    private const int ShortestQueryWord = 3;
    private const int FewestWords = 3;
    private const int MostWords = 400;
    private const double AlikeEnough = 0.5;
    private const double ContainedEnough = 0.75;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var asked = Sequence(Quote.Text);
        var request = new SearchRequest { Kind = ResultKind.Quotes, Query = AnyOf(asked), Limit = Candidates, Snippets = 0 };
        var found = request.Query is null ? [] : sources.Index.Search(request, cancellation).Hits.OfType<QuoteHit>();
        var kept = found.Where(h => !IsAsked(h) && IsSame(asked, h)).Append(Quote)
            .OrderBy(h => h.Date ?? DateOnly.MaxValue).ThenBy(h => h.Outlet, StringComparer.Ordinal).ToList();
        cancellation.ThrowIfCancellationRequested();
        var first = Sequence(kept[0].Text);
        return new Wordings([.. kept.Select(h => new Wording(h, h.Text, Sequence(h.Text).DifferencesFrom(first), Sequence(h.Text).LikenessTo(asked)))]);
    }

    public override bool IsSameAs(Lookup? other) => other is WordingsLookup wordings && wordings.IsAsked(Quote);

    /// <summary>Its longer words, any of them: the best of what that finds shares most of them.</summary>
    private static BooleanNode? AnyOf(WordSequence words)
    {
        var clauses = words.Words.Where(w => w.Length >= ShortestQueryWord).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(MostQueryWords)
            .Select(w => new BooleanClause(Occur.Should, new WordNode(QueryField.Quote, w, default))).ToList();
        return clauses.Count == 0 ? null : new BooleanNode(clauses, default);
    }

    private static WordSequence Sequence(string text)
    {
        int end = 0;
        for (int words = 0; words < MostWords && end >= 0 && end < text.Length; words++) end = text.IndexOf(' ', end + 1);
        return new WordSequence(end <= 0 ? text : text[..Math.Min(end, text.Length)]);
    }

    private bool IsAsked(QuoteHit hit) => hit.ArticleId == Quote.ArticleId && hit.QuoteNumber == Quote.QuoteNumber;

    private static bool IsSame(WordSequence asked, QuoteHit hit)
    {
        var other = Sequence(hit.Text);
        if (Math.Min(asked.Words.Count, other.Words.Count) < FewestWords) return false;
        return asked.LikenessTo(other) >= AlikeEnough || asked.ContainmentIn(other) >= ContainedEnough;
    }
}
