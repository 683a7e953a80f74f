using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Who is missing under a question: the outlets that have articles on it and never quote a speaker, and the speakers whom a
/// single outlet quotes. An outlet covers a story when any of its articles answers the question.
/// </summary>
internal sealed record AbsenceLookup(SearchRequest Question, string? Speaker) : Lookup
{
    private const int MostSpeakers = 60;
    private const int MostLonely = 60;

    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var index = sources.Index;
        var quoting = Speaker is null ? [] : Outlets(index, Quotes(Speaker), cancellation);
        var covering = Speaker is null ? [] : Outlets(index, Of(ResultKind.Articles, Question.Choices.Where(c => c.Field != FacetField.Speaker)), cancellation);
        var silent = covering.Where(o => quoting.All(q => q.Value != o.Value)).ToList();
        return new Absence(Speaker, silent, quoting, [.. Lonely(index, cancellation).Take(MostLonely)]);
    }

    public override bool IsSameAs(Lookup? other) => other is AbsenceLookup absence && absence.Speaker == Speaker && Questions.HaveSameHits(absence.Question, Question);

    private IEnumerable<LonelySpeaker> Lonely(IArticleIndex index, CancellationToken cancellation)
    {
        var speakers = index.Search(Of(ResultKind.Quotes, Question.Choices) with { Facets = [new FacetRequest(FacetField.Speaker, MostSpeakers)] }, cancellation).Facets[0].Values;
        foreach (var speaker in speakers.Where(s => s.Value is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            var outlets = Outlets(index, Quotes(speaker.Value!), cancellation);
            if (outlets is [var only]) yield return new LonelySpeaker(speaker.Value!, only.Value, only.Count);
        }
    }

    private SearchRequest Quotes(string speaker) => Of(ResultKind.Quotes, Question.Choices.Where(c => c.Field != FacetField.Speaker).Append(new FacetChoice(FacetField.Speaker, speaker)));

    private SearchRequest Of(ResultKind kind, IEnumerable<FacetChoice> choices)
        => Question with { Kind = kind, Choices = [.. choices], Offset = 0, Limit = 0, Snippets = 0, Facets = [] };

    private static IReadOnlyList<FacetValue> Outlets(IArticleIndex index, SearchRequest request, CancellationToken cancellation)
        => index.Search(request with { Facets = [new FacetRequest(FacetField.Outlet, int.MaxValue)] }, cancellation).Facets[0].Values;
}
