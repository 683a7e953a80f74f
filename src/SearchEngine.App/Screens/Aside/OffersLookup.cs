using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What each of several changes of a search would find.</summary>
/// <param name="Tried">A change, and the question it leads to.</param>
internal sealed record OffersLookup(SearchRequest Question, IReadOnlyList<(Offer Offer, SearchRequest Request)> Tried) : Lookup
{
    public static OffersLookup For(SearchState state, SearchAnswer answer)
        => new(answer.Request, [.. Offers.Thinkable(state).Select(o => (o, o.Take(state).Request))]);

    /// <summary>Those that find something, in their order.</summary>
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var found = new List<Offer>();
        foreach (var (offer, request) in Tried)
        {
            int count = sources.Index.Search(Questions.Counting(request), cancellation).Total;
            if (count > 0) found.Add(offer with { Kind = request.Kind, Count = count });
        }

        return new Offers(Question, found);
    }

    public override bool IsSameAs(Lookup? other) => other is OffersLookup offers && Questions.HaveSameHits(offers.Question, Question);
}
