using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>How the results of a question spread over time, whatever range of dates is chosen in it.</summary>
internal sealed record TimelineLookup(SearchRequest Question, DateScale Scale) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
        => Timeline.Of(Scale, sources.Index.Search(Questions.Counting(Question with { From = null, To = null }, DateBuckets.All(Scale)), cancellation).Facets[0]);

    public override bool IsSameAs(Lookup? other)
        => other is TimelineLookup timeline && timeline.Scale == Scale && Questions.HaveSameHits(timeline.Question, Question);
}
