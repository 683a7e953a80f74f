using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Everything the search screen knows. Immutable: <see cref="SearchReducer"/> makes the next one from an event, views draw
/// it, and neither knows a terminal or an index. What is to be done in the world comes out as an <see cref="Effect"/>.
/// </summary>
internal sealed record SearchState
{
    public const int PageSize = 40;

    /// <summary>So many results are asked for at a time on the way to the last.</summary>
    public const int PageToEnd = 1000;

    /// <summary>Beyond this many results it helps more to narrow the search than to page on.</summary>
    public const int MostHits = 10_000;

    public (int Width, int Height) Size { get; init; } = (80, 24);

    /// <summary>Whether the terminal's background is dark; null while that is not known.</summary>
    public bool? IsDark { get; init; }

    public TextField Query { get; init; } = TextField.Empty;

    public LenientQuery Parsed { get; init; } = new(null, null);

    /// <summary>What is offered under the query line, null for nothing.</summary>
    public Completion? Completion { get; init; }

    public InputHistory History { get; init; } = InputHistory.Empty;

    public Pane Focus { get; init; }

    public bool ReaderIsOpen { get; init; }

    /// <summary>What lies over the screen and has the keys, null for nothing.</summary>
    public Overlay? Overlay { get; init; }

    /// <summary>What the overlay last wanted to know, null for nothing.</summary>
    public Lookup? LookedUp { get; init; }

    /// <summary>The <see cref="Overlay.Identity"/> of the overlay that wanted to know it, null for none.</summary>
    public object? LookedUpBy { get; init; }

    /// <summary>The number of the last lookup; answers to others come too late.</summary>
    public int LookupNumber { get; init; }

    public ResultKind Kind { get; init; } = ResultKind.Quotes;

    public SortOrder Sort { get; init; }

    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>Which results are wanted by what has been decided about them.</summary>
    public IReadOnlyList<ReviewChoice> ReviewChoices { get; init; } = [];

    /// <summary>Earliest day chosen, null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Latest day chosen.</summary>
    public DateOnly? To { get; init; }

    public IndexStatus Index { get; init; } = IndexStatus.Opening;

    /// <summary>How far the reading of files has come, null while nothing is read.</summary>
    public string? Indexing { get; init; }

    /// <summary>Whether the same thing told several times is one result.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Only articles like this one, null for all.</summary>
    public ArticleName? Like { get; init; }

    /// <summary>What was last asked, null before the first question.</summary>
    public SearchRequest? Asked { get; init; }

    /// <summary>The number of the last question; answers to others come too late.</summary>
    public int SearchNumber { get; init; }

    public bool IsSearching { get; init; }

    public bool IsPaging { get; init; }

    /// <summary>Whether the selection goes on to the last result as further ones come; ends with the next key.</summary>
    public bool IsGoingToEnd { get; init; }

    public SearchAnswer? Answer { get; init; }

    /// <summary>What was last asked about the answer, null before.</summary>
    public Lookup? AsideAsked { get; init; }

    /// <summary>The number of that question; answers to others come too late.</summary>
    public int AsideNumber { get; init; }

    /// <summary>What stands beside the answer, null until it is known; that of the answer before is shown until then.</summary>
    public Margin? Margin { get; init; }

    /// <summary>What would find something, null while there is nothing to offer.</summary>
    public Offers? Offers { get; init; }

    /// <summary>Whether values have their spread over time beside them; null where there is room.</summary>
    public bool? ShowsTrends { get; init; }

    public ListPosition Results { get; init; }

    public FacetPaneState Facets { get; init; } = FacetPaneState.Initial;

    /// <summary>The article that has been asked for, null when none has.</summary>
    public ArticleQuestion? ArticleAsked { get; init; }

    public OpenArticle? Article { get; init; }

    /// <summary>What has been decided about results.</summary>
    public ReviewLedger Reviews { get; init; } = ReviewLedger.Empty;

    /// <summary>Whether decisions are kept.</summary>
    public bool CanReview { get; init; }

    /// <summary>The looks that the person chose.</summary>
    public ThemeName Theme { get; init; }

    public IReadOnlyList<SavedSearch> Saved { get; init; } = [];

    /// <summary>When the last event came.</summary>
    public DateTimeOffset Now { get; init; }

    public bool MouseIsOn { get; init; } = true;

    /// <summary>One line for the person, until the next key.</summary>
    public string? Message { get; init; }

    /// <summary>A result opened from outside the list; shown in the reader until that is closed.</summary>
    public Hit? Pinned { get; init; }

    public Hit? SelectedHit => Pinned ?? ListedHit;

    public bool HasFilters => Filters.Of(this).Any();

    private Hit? ListedHit => Answer is { } answer && Results.Selected < answer.Hits.Count ? answer.Hits[Results.Selected] : null;

    /// <summary>The order in force: without a query nothing is better than another, so the latest come first.</summary>
    public SortOrder EffectiveSort => Sort == SortOrder.Relevance && Parsed.Query is null ? SortOrder.DateDescending : Sort;

    /// <summary>What can be chosen where no result is listed; empty elsewhere.</summary>
    public IReadOnlyList<Offer> Offered
        => Answer is { Total: 0 } answer && Offers is { } offers && Questions.HaveSameHits(offers.Question, answer.Request) ? offers.All : [];

    /// <summary>Rows of the list: results, or what is offered in their place.</summary>
    public int RowCount => Answer is { Hits.Count: > 0 and var hits } ? hits : Offered.Count;

    public SearchRequest Request => new()
    {
        Query = Parsed.Query,
        Kind = Kind,
        Choices = Choices,
        From = From,
        To = To,
        Sort = EffectiveSort,
        Limit = PageSize,
        Grouped = IsGrouped,
        SimilarTo = Like?.Id,
        Among = Reviews.Among(ReviewChoices),
        Without = Reviews.Without(ReviewChoices),
        Corrections = true,
        Facets = [.. FacetRows.Shown.Select(f => new FacetRequest(f.Field, f.Limit, FilterOf(f.Field), f.Field == FacetField.Year) { WithChosen = FilterOf(f.Field) is null })],
    };

    public SearchState WithQuery(TextField query)
        => query.Text == Query.Text ? this with { Query = query } : this with { Query = query, Parsed = QueryParser.ParseLenient(query.Text) };

    private string? FilterOf(FacetField field) => Facets.FilterField == field && Facets.Filter.Text.Length > 0 ? Facets.Filter.Text : null;
}
