using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Speakers against outlets: the speakers quoted most under a question, and for each a count by outlet.</summary>
internal sealed record MatrixLookup(SearchRequest Question) : Lookup
{
    private const int MostSpeakers = 40;
    private const int MostOutlets = 30;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var quotes = Question with { Kind = ResultKind.Quotes };
        var all = sources.Index.Search(Questions.Counting(quotes, new FacetRequest(FacetField.Speaker, MostSpeakers), new FacetRequest(FacetField.Outlet, MostOutlets)), cancellation);
        var outlets = all.Facets[1].Values.Select(v => v.Value).ToList();
        var speakers = all.Facets[0].Values.Select(v => v.Value).OfType<string>().ToList();
        return new SpeakerMatrix(speakers, outlets, [.. speakers.Select(s => Row(sources.Index, quotes, s, outlets, cancellation))]);
    }

    public override bool IsSameAs(Lookup? other) => other is MatrixLookup matrix && Questions.HaveSameHits(matrix.Question, Question);

    private static int[] Row(IArticleIndex index, SearchRequest quotes, string speaker, List<string?> outlets, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var choices = quotes.Choices.Where(c => c.Field != FacetField.Speaker).Append(new FacetChoice(FacetField.Speaker, speaker));
        var counts = index.Search(Questions.Counting(quotes with { Choices = [.. choices] }, new FacetRequest(FacetField.Outlet, int.MaxValue)), cancellation).Facets[0].Values;
        return [.. outlets.Select(o => counts.FirstOrDefault(c => c.Value == o)?.Count ?? 0)];
    }
}
