using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// The search screen as a pure function: a state and an event give the next state and what is to be done. Keys change what
/// is wanted; <see cref="FollowUp"/> then sees what must be asked of the index for it.
/// </summary>
internal static class SearchReducer
{
    public static Transition Apply(SearchState state, ScreenEvent happened) => FollowUp.After(Handle(state, happened));

    private static Transition Handle(SearchState state, ScreenEvent happened) => happened switch
    {
        InputReceived received => OnInput(state, received.Input),
        IndexOpened opened => OnOpened(state with { Index = new IndexStatus(opened.Statistics, null), Asked = null }, state.Index),
        IndexingMoved moved => state with { Indexing = moved.Line },
        SpeakersChanged changed => state with { Asked = null, LookedUp = null, Overlay = state.Overlay?.Renamed(changed.Shown), Message = changed.Message },
        SpeakersKnown => state with { Asked = null },
        IndexFailed failed => state with { Index = new IndexStatus(null, failed.Problem) },
        SearchAnswered answered when answered.Number == state.SearchNumber => OnAnswer(state, answered),
        SearchFailed failed when failed.Number == state.SearchNumber => state with { IsSearching = false, Message = failed.Problem },
        ArticleLoaded loaded when loaded.Question == state.ArticleAsked => OnArticle(state, loaded),
        LookupFound found when found.Number == state.LookupNumber => state.Overlay is { } overlay ? state with { Overlay = overlay.With(found.Finding) } : CompletionKeys.Found(state, found.Finding),
        AsideFound found when found.Number == state.AsideNumber => OnAside(state, found.Finding),
        OfferClicked clicked => clicked.Offer.Take(state),
        CompletionClicked clicked => CompletionKeys.Accept(state, clicked.Item),
        ReviewsLoaded loaded => state with { Reviews = loaded.Reviews, CanReview = true },
        HistoryLoaded loaded => state with { History = InputHistory.Of([.. loaded.Queries, .. state.History.Entries]) },
        SearchesLoaded loaded => SavedSearchesOverlay.After(state, loaded),
        DatesOpened => state with { Overlay = new DatesOverlay(DateScale.Month) },
        MessageArrived message => state with { Message = message.Text },
        PaneClicked clicked => state with { Focus = clicked.Pane, Facets = state.Facets with { FilterHasFocus = false } },
        ResultClicked clicked => OnResultClicked(state, clicked.Number),
        FacetRowClicked clicked => FacetKeys.Choose(FacetKeys.Select(state with { Focus = Pane.Facets }, clicked.Number), clicked.Excludes),
        OverlayRowClicked clicked => state.Overlay?.Clicked(state, clicked.Number) ?? state,
        BucketPressed pressed => state.Overlay?.Pressed(state, pressed.Bucket, pressed.IsDrag) ?? state,
        CommandClicked clicked => ScreenCommands.Of(clicked.Key)?.Run(state) ?? state,
        OverlayLeft => state with { Overlay = null },
        FilterRemoved removed => removed.Filter.TakeBack(state),
        _ => state,
    };

    /// <summary>An empty index offers to be filled, once.</summary>
    private static SearchState OnOpened(SearchState state, IndexStatus before)
        => state is { Index.IsEmpty: true, Overlay: null } && !before.IsOpen ? state with { Overlay = new EmptyIndexOverlay(default(ListPosition)) } : state;

    private static Transition OnInput(SearchState state, InputEvent input) => input switch
    {
        KeyPress key => KeyBindings.Apply(state with { Message = null, IsGoingToEnd = false }, key),
        PastedText paste => OnPaste(state, paste.Text),
        MouseInput mouse => MouseWheel.Apply(state, mouse),
        Resized size => state with { Size = (size.Width, size.Height) },
        BackgroundReported background => state with { IsDark = background.IsDark },
        _ => state,
    };

    private static SearchState OnPaste(SearchState state, string text)
    {
        if (state.Overlay is { } overlay) return state with { Overlay = overlay.Pasted(text) };
        if (state.ReaderIsOpen) return state;
        if (state is { Focus: Pane.Facets, Facets.FilterHasFocus: true })
        {
            return state with { Facets = state.Facets with { Filter = state.Facets.Filter.Insert(text) } };
        }

        return CompletionKeys.Typed(state.WithQuery(state.Query.Insert(text)) with { Focus = Pane.Query });
    }

    private static SearchState OnAnswer(SearchState state, SearchAnswered answered)
    {
        if (answered.Request.Offset > 0)
        {
            var longer = state with { Answer = state.Answer?.Append(answered.Response), IsPaging = answered.Response.Hits.Count == 0 };
            return state.IsGoingToEnd ? ResultKeys.Move(longer, Moves.All) : longer;
        }

        bool keepsPlace = state.Answer is { } before && Questions.AreOneSearch(before.Request, answered.Request);
        var shown = state with
        {
            Answer = SearchAnswer.Of(answered.Request, answered.Response, answered.Elapsed),
            IsSearching = false,
            IsPaging = false,
            IsGoingToEnd = false,
            Results = keepsPlace ? state.Results : default,
        };
        return FacetKeys.StayAt(FacetKeys.Selected(state), shown);
    }

    private static SearchState OnAside(SearchState state, Finding finding) => finding switch
    {
        Margin margin => state with { Margin = margin.After(state.Margin) },
        Offers offers => state with { Offers = offers },
        _ => state,
    };

    private static SearchState OnArticle(SearchState state, ArticleLoaded loaded)
    {
        if (loaded.Article is null) return state with { Article = null, Message = "this article is no longer in the index" };
        int? quote = (state.SelectedHit as QuoteHit)?.QuoteNumber;
        return state with { Article = OpenArticle.Open(loaded.Article, loaded.Marks, quote, ScreenLayout.Of(state).ArticleText.Width) };
    }

    private static SearchState OnResultClicked(SearchState state, int number)
        => state.Results.Selected == number && state.Focus == Pane.Results
            ? state with { ReaderIsOpen = true }
            : state with { Focus = Pane.Results, Results = state.Results with { Selected = number } };
}
