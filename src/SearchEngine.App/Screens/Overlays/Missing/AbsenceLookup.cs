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
        var covering = Speaker is null ? [] : Outlets(index, Question with { Kind = ResultKind.Articles, Choices = [.. BesideSpeakers] }, cancellation);
        var silent = covering.Where(o => quoting.All(q => q.Value != o.Value)).ToList();
        return new Absence(Speaker, silent, quoting, [.. Lonely(index, cancellation).Take(MostLonely)]);
    }

    public override bool IsSameAs(Lookup? other) => other is AbsenceLookup absence && absence.Speaker == Speaker && Questions.HaveSameHits(absence.Question, Question);

    private IEnumerable<LonelySpeaker> Lonely(IArticleIndex index, CancellationToken cancellation)
    {
        var quotes = Question with { Kind = ResultKind.Quotes };
        var speakers = index.Search(Questions.Counting(quotes, new FacetRequest(FacetField.Speaker, MostSpeakers)), cancellation).Facets[0].Values;
        foreach (var speaker in speakers.Where(s => s.Value is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            var outlets = Outlets(index, Quotes(speaker.Value!), cancellation);
            if (outlets is [var only]) yield return new LonelySpeaker(speaker.Value!, only.Value, only.Count);
        }
    }

    private IEnumerable<FacetChoice> BesideSpeakers => Question.Choices.Where(c => c.Field != FacetField.Speaker);

    private SearchRequest Quotes(string speaker) => Question with { Kind = ResultKind.Quotes, Choices = [.. BesideSpeakers, new FacetChoice(FacetField.Speaker, speaker)] };

    private static IReadOnlyList<FacetValue> Outlets(IArticleIndex index, SearchRequest request, CancellationToken cancellation)
        => index.Search(Questions.Counting(request, new FacetRequest(FacetField.Outlet, int.MaxValue)), cancellation).Facets[0].Values;
}
