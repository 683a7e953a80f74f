using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The same quotation in other articles.</summary>
internal sealed record WordingsLookup(QuoteHit Quote) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => new Wordings(sources.Index.Tellings(Quote.ArticleId, Quote.QuoteNumber, cancellation));

    public override bool IsSameAs(Lookup? other)
        => other is WordingsLookup { Quote: var asked } && asked.ArticleId == Quote.ArticleId && asked.QuoteNumber == Quote.QuoteNumber;
}
