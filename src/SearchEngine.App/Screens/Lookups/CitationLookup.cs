using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a citation of a result needs beyond the result itself.</summary>
internal sealed record CitationLookup(string ArticleId, int? QuoteNumber, string? Speaker) : Lookup
{
    /// <summary>The hash stands in the list of all sources; where that is longer it is left out.</summary>
    private const int MostSources = 200_000;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var reader = new CitationReader(sources.Index, withHash: sources.Index.Statistics.Sources <= MostSources);
        var citation = reader.Read(new ResultReference(ArticleId, QuoteNumber)) ?? reader.Read(new ResultReference(ArticleId, null));
        return new CitationFinding(citation is null ? null : citation with { Speaker = Speaker });
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
