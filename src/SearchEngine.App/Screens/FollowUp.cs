using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Keeps a state consistent after any change: the selection inside the list, the focus on a pane that is shown, the article
/// the one that is selected; and asks the index for what the screen now needs and does not have.
/// </summary>
internal static class FollowUp
{
    public static Transition After(Transition transition)
    {
        var settled = Settle(transition.State);
        return WithAside(WithLookup(WithArticle(WithNextPage(WithAnswer(transition with { State = settled })))));
    }

    private static SearchState Settle(SearchState state)
    {
        var layout = ScreenLayout.Of(state);
        int hits = state.Answer?.Hits.Count ?? 0, visible = hits > 0 ? layout.VisibleResults : layout.ResultList.Height;
        bool isFocusShown = state.Focus switch
        {
            Pane.Facets => !layout.Facets.IsEmpty,
            Pane.Preview => !layout.Preview.IsEmpty,
            _ => true,
        };
        return FacetKeys.Reveal(state with
        {
            Results = layout.ResultList.IsEmpty ? state.Results : state.Results.Reveal(state.RowCount, visible),
            Focus = isFocusShown || state.ReaderIsOpen ? state.Focus : Pane.Results,
            ReaderIsOpen = state.ReaderIsOpen && (hits > 0 || state.Pinned is not null),
            Pinned = state.ReaderIsOpen ? state.Pinned : null,
            Completion = state is { Focus: Pane.Query, ReaderIsOpen: false, Overlay: null } ? state.Completion : null,
            Article = layout.Preview.IsEmpty ? state.Article : state.Article?.Fit(layout.ArticleText.Width).Scroll(0, layout.ArticleText.Height),
        });
    }

    private static Transition WithAnswer(Transition transition)
    {
        var state = transition.State;
        var request = state.Request;
        if (!state.Index.IsOpen || Questions.AreSame(state.Asked, request)) return transition;
        int number = state.SearchNumber + 1;
        return transition.And(state with { Asked = request, SearchNumber = number, IsSearching = true, IsPaging = false, AsideAsked = null }, new StartSearch(number, request with { Limit = AsLongAsBefore(state, request) }));
    }

    /// <summary>The same search asked again, of a newer index or without what was just reviewed, keeps the place in a list that had grown.</summary>
    private static int AsLongAsBefore(SearchState state, SearchRequest request)
        => state.Answer is { } before && Questions.AreOneSearch(before.Request, request) ? Math.Max(request.Limit, before.Hits.Count) : request.Limit;

    private static Transition WithNextPage(Transition transition)
    {
        var state = transition.State;
        if (state.IsSearching || state.IsPaging || state.Answer is not { } answer) return transition;
        int loaded = answer.Hits.Count;
        bool isNearEnd = state.Results.Selected + (2 * ScreenLayout.Of(state).VisibleResults) >= loaded;
        if (!isNearEnd || loaded >= answer.Total || loaded >= SearchState.MostHits) return transition;
        int page = Math.Min(state.IsGoingToEnd ? SearchState.PageToEnd : SearchState.PageSize, SearchState.MostHits - loaded);
        return transition.And(state with { IsPaging = true }, new StartSearch(state.SearchNumber, answer.Request with { Offset = loaded, Limit = page, Facets = [] }));
    }

    private static Transition WithLookup(Transition transition)
    {
        var state = transition.State;
        var wanted = state.Overlay is { } overlay ? overlay.Wants(state) : state.Completion is { } open ? new CompletionLookup(open.Place, state.Kind) : null;
        if (wanted is not { } lookup || (lookup.NeedsIndex && !state.Index.IsOpen)) return transition with { State = state with { LookedUp = null } };
        object? asker = state.Overlay?.Identity;
        if (asker == state.LookedUpBy && lookup.IsSameAs(state.LookedUp)) return transition;
        int number = state.LookupNumber + 1;
        return transition.And(state with { LookedUp = lookup, LookedUpBy = asker, LookupNumber = number }, new StartLookup(number, lookup));
    }

    private static Transition WithAside(Transition transition)
    {
        var state = transition.State;
        if (state.IsSearching || state.Overlay is not null || state.Answer is not { } answer) return transition;
        Lookup? wanted = answer.Total == 0 ? OffersLookup.For(state, answer) : MarginLookup.For(state, answer);
        if (wanted is null) return state.Margin is { } shown && !Questions.HaveSameHits(shown.Question, answer.Request) ? transition with { State = state with { Margin = null } } : transition;
        if (wanted.IsSameAs(state.AsideAsked)) return transition;
        int number = state.AsideNumber + 1;
        return transition.And(state with { AsideAsked = wanted, AsideNumber = number }, new StartAside(number, wanted));
    }

    private static Transition WithArticle(Transition transition)
    {
        var state = transition.State;
        if (ScreenLayout.Of(state).Preview.IsEmpty || state.Answer is null) return transition;
        if (state.SelectedHit is not { } hit) return transition with { State = state with { Article = null, ArticleAsked = null } };

        var question = new ArticleQuestion(hit.ArticleId, state.Answer.Request.Query);
        if (question != state.ArticleAsked) return transition.And(state with { ArticleAsked = question }, new LoadArticle(question));

        int? quote = (hit as QuoteHit)?.QuoteNumber;
        bool isElsewhere = state.Article is { } open && open.Article.Id == hit.ArticleId && open.Quote != quote;
        return isElsewhere ? transition with { State = Settle(state with { Article = state.Article!.GoToStart(quote) }) } : transition;
    }
}
