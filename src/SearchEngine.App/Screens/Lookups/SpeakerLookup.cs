using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Everything a speaker said, whatever the query on the screen is.</summary>
/// <param name="When">Only what was said then; null for all.</param>
internal sealed record SpeakerLookup(string Name, DateRange? When = null) : Lookup
{
    private const int Latest = 60;
    private const int Outlets = 12;

    /// <summary>All quotations of the speaker.</summary>
    public SearchRequest Question => new() { Kind = ResultKind.Quotes, Choices = [new FacetChoice(FacetField.Speaker, Name)], Sort = SortOrder.DateDescending };

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var months = sources.Index.Search(Questions.Counting(Question, DateBuckets.All(DateScale.Month)), cancellation);
        var found = sources.Index.Search(
            Question with
            {
                From = When?.From,
                To = When?.To,
                Limit = Latest,
                Snippets = 0,
                Facets = [new FacetRequest(FacetField.Outlet, Outlets), new FacetRequest(FacetField.Attribution)],
            },
            cancellation);
        return new SpeakerProfile(
            Name, sources.Index.Speakers.Spellings(Name), found.Total, Timeline.Of(DateScale.Month, months.Facets[0]),
            found.Facets[0].Values, found.Facets[0].DistinctValues, found.Facets[1].Values, [.. found.Hits.OfType<QuoteHit>()]);
    }

    public override bool IsSameAs(Lookup? other) => Equals(other);
}
