using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Who is missing under a question: the outlets that have articles on it and never quote a speaker, and the speakers whom a
/// single outlet quotes. An outlet covers a story when any of its articles answers the question.
/// </summary>
internal sealed record AbsenceLookup(SearchRequest Question, string? Speaker) : Lookup
{
    public override Finding Find(LookupSources sources, CancellationToken cancellation)
    {
        var index = sources.Index;
        var quoting = Speaker is null ? [] : Outlets(index, Quotes(Speaker), cancellation);
        var covering = Speaker is null ? [] : Outlets(index, Question with { Kind = ResultKind.Articles, Choices = [.. BesideSpeakers] }, cancellation);
        var silent = covering.Where(o => quoting.All(q => q.Value != o.Value)).ToList();
        return new Absence(Speaker, silent, quoting, [.. Lonely(index, cancellation)]);
    }

    public override bool IsSameAs(Lookup? other) => other is AbsenceLookup absence && absence.Speaker == Speaker && Questions.HaveSameHits(absence.Question, Question);

    /// <summary>Those of the outlets chosen, quoted by none of the others either.</summary>
    private IEnumerable<LonelySpeaker> Lonely(IArticleIndex index, CancellationToken cancellation)
    {
        var everywhere = Question with { Kind = ResultKind.Quotes, Choices = [.. BesideSpeakers.Where(c => c.Field != FacetField.Outlet)] };
        return LonelySpeakers.Find(index, everywhere, cancellation).Where(s => IsChosen(s.Outlet));
    }

    private bool IsChosen(string outlet)
    {
        var choices = Question.Choices.Where(c => c.Field == FacetField.Outlet).ToLookup(c => c.Excluded, c => c.Value);
        return !choices[true].Contains(outlet) && (!choices[false].Any() || choices[false].Contains(outlet));
    }

    private IEnumerable<FacetChoice> BesideSpeakers => Question.Choices.Where(c => c.Field != FacetField.Speaker);

    private SearchRequest Quotes(string speaker) => Question with { Kind = ResultKind.Quotes, Choices = [.. BesideSpeakers, new FacetChoice(FacetField.Speaker, speaker)] };

    private static IReadOnlyList<FacetValue> Outlets(IArticleIndex index, SearchRequest request, CancellationToken cancellation)
        => index.Search(Questions.Counting(request, new FacetRequest(FacetField.Outlet, int.MaxValue)), cancellation).Facets[0].Values;
}
