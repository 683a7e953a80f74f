using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What would find something where a search finds nothing.</summary>
internal sealed record Offers(SearchRequest Question, IReadOnlyList<Offer> All) : Finding
{
    private const int MostFilters = 4;
    private const int MostWords = 4;

    /// <summary>What could be tried: another spelling, the other kind of result, a filter less, a word less, any of the words.</summary>
    public static IEnumerable<Offer> Thinkable(SearchState state)
    {
        if (QueryKeys.Corrected(state) is { } meant) yield return new Offer($"did you mean: {meant}", s => s.WithQuery(TextOf(meant)));
        bool isQuotes = state.Kind == ResultKind.Quotes;
        SearchState Switched(SearchState s) => s with { Kind = isQuotes ? ResultKind.Articles : ResultKind.Quotes };
        string elsewhere = isQuotes ? "in whole articles" : "in quotations";
        yield return new Offer(elsewhere, Switched);
        var filters = Filters.Of(state).ToList();
        foreach (var filter in filters.Take(MostFilters)) yield return new Offer($"without {filter.Label}", filter.TakeBack);
        if (filters.Count > 1) yield return new Offer("without any filter", Filters.None);
        if (filters.Count > 0) yield return new Offer($"{elsewhere}, without any filter", s => Switched(Filters.None(s)));
        foreach (var (text, does) in QueryPieces.Shorter(state.Query.Text).Take(MostWords)) yield return new Offer(does, s => s.WithQuery(TextOf(text)));
        if (QueryPieces.AnyOf(state.Query.Text) is not { } any) yield break;
        yield return new Offer("with any of the words", s => s.WithQuery(TextOf(any)));
        if (filters.Count > 0) yield return new Offer("with any of the words, without any filter", s => Filters.None(s.WithQuery(TextOf(any))));
    }

    private static Terminal.TextField TextOf(string query) => Terminal.TextField.Of(query);
}
