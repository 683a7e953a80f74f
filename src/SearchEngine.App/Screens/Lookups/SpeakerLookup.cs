using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Everything a speaker said, whatever the query on the screen is.</summary>
internal sealed record SpeakerLookup(string Name) : Lookup
{
    private const int Latest = 60;
    private const int Outlets = 12;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var request = new SearchRequest
        {
            Kind = ResultKind.Quotes,
            Choices = [new FacetChoice(FacetField.Speaker, Name)],
            Sort = SortOrder.DateDescending,
            Limit = Latest,
            Snippets = 0,
            Facets = [new FacetRequest(FacetField.Month, int.MaxValue, null, ByName: true), new FacetRequest(FacetField.Outlet, Outlets), new FacetRequest(FacetField.Attribution)],
        };
        var found = sources.Index.Search(request, cancellation);
        return new SpeakerProfile(
            Name, sources.Index.Speakers.Spellings(Name), found.Total, Timeline.Of(DateScale.Month, found.Facets[0]),
            found.Facets[1].Values, found.Facets[2].Values, [.. found.Hits.OfType<QuoteHit>()]);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
