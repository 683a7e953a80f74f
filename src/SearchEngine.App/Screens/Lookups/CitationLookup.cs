namespace SearchEngine.App;

/// <summary>What a citation of a result needs beyond the result itself.</summary>
internal sealed record CitationLookup(string ArticleId, int? QuoteNumber, string? Speaker) : Lookup
{
    /// <summary>The hash stands in the list of all sources; where that is longer it is left out.</summary>
    private const int MostSources = 200_000;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        if (sources.Index.Find(ArticleId) is not { } article) return new CitationFinding((Citation?)null);
        cancellation.ThrowIfCancellationRequested();
        var source = sources.Index.Statistics.Sources > MostSources ? null : sources.Index.Sources().FirstOrDefault(s => s.Path == article.Source.Path);
        var quote = QuoteNumber is { } number && number < article.Quotes.Count ? article.Quotes[number] : null;
        return new CitationFinding(new Citation(article, quote, Speaker, source?.ContentHash is { Length: > 0 } hash ? hash : null));
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
