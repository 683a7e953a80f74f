using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How the results of a question spread over time, whatever range of dates is chosen in it.</summary>
internal sealed record TimelineLookup(SearchRequest Question, DateScale Scale) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var field = DateBuckets.Field(Scale);
        var request = Question with { From = null, To = null, Offset = 0, Limit = 0, Snippets = 0, Facets = [new FacetRequest(field, int.MaxValue, null, ByName: true)] };
        return Timeline.Of(Scale, sources.Index.Search(request, cancellation).Facets[0]);
    }

    public override bool IsSameAs(Lookup? other)
        => other is TimelineLookup timeline && timeline.Scale == Scale && Questions.HaveSameHits(timeline.Question, Question);
}
