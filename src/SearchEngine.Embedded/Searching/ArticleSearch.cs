using System.Globalization;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>One request on its way through one commit: compiled, searched, counted, gathered, corrected, read.</summary>
internal sealed class ArticleSearch
{
    /// <summary>With so many results a query has found something, whatever a word of it finds.</summary>
    private const int FewResults = 3;

    private readonly IndexState _state;
    private readonly SearchRequest _request;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _notes = [];
    private readonly Query _query;

    private ArticleSearch(IndexState state, SearchRequest request, CancellationToken cancellation)
    {
        (_state, _request, _cancellation) = (state, request, cancellation);
        _query = Preferred(Named(Within(Alike(new QueryCompiler(request.Kind, state.Names, state.Searcher.Budget(cancellation)).Compile(request.Query)))));
    }

    public static SearchResponse Run(IndexState state, SearchRequest request, CancellationToken cancellation)
        => new ArticleSearch(state, request, cancellation).Run();

    private SearchResponse Run()
    {
        var facets = new FacetPlan(_state, _request);
        var found = _state.Searcher.Search(_query, Options(facets), _notes, _cancellation);
        var hits = _request.Grouped ? ReadGroups(found) : ReadPage(found.Hits.Skip(_request.Offset));
        return new SearchResponse(hits, checked((int)found.Total), found.TotalIsExact, [.. _request.Facets.Select(f => facets.Read(f, _notes))], _notes)
        {
            Corrections = _request.Corrections && found.Total <= FewResults ? new QueryCorrections(_state, _request.Kind, _cancellation).Of(_request.Query) : [],
        };
    }

    private SearchOptions Options(FacetPlan facets) => new()
    {
        Hits = (int)Math.Min(_request.Grouped ? ResultGroups.Reach : (long)_request.Offset + _request.Limit, _state.Reader.Documents),
        Order = _request.Sort switch { SortOrder.Relevance => HitOrder.Score, SortOrder.DateAscending => HitOrder.KeyAscending, _ => HitOrder.KeyDescending },
        SortField = ArticleSchema.Date,
        ExactTotal = _request.CountUpTo == int.MaxValue,
        CountUpTo = _request.CountUpTo,
        Facets = facets.Dimensions,
    };

    private Query Alike(Query query)
    {
        if (_request.SimilarTo is not { } id) return query;
        var like = SimilarArticles.To(_state, id, _request.Kind);
        if (like is null) _notes.Add($"no article like {id}: there is none with this id, or it shares no telling word with others");
        like ??= new BooleanQuery();
        return new BooleanQuery(new QueryClause(ClauseKind.Must, like), new QueryClause(ClauseKind.Filter, query));
    }

    private Query Within(Query query)
    {
        if (_request.From is null && _request.To is null) return query;
        var days = new NumberRangeQuery(ArticleSchema.Date, _request.From?.DayNumber ?? 0, _request.To?.DayNumber ?? int.MaxValue);
        return new BooleanQuery(new QueryClause(ClauseKind.Must, query), new QueryClause(ClauseKind.Filter, days));
    }

    private Query Named(Query query)
    {
        if (_request is { Among: null, Without.Count: 0 }) return query;
        var clauses = new List<QueryClause> { new(ClauseKind.Must, query) };
        if (_request.Among is { } among) clauses.Add(new QueryClause(ClauseKind.Filter, new DocumentsQuery(_state.Named.DocumentsOf(among))));
        if (_request.Without.Count > 0) clauses.Add(new QueryClause(ClauseKind.MustNot, new DocumentsQuery(_state.Named.DocumentsOf(_request.Without))));
        return new BooleanQuery([.. clauses]);
    }

    private Query Preferred(Query query)
        => _request is { Recency: { } recency, Sort: SortOrder.Relevance } ? new RecencyQuery(query, ArticleSchema.Date, _state.Present, recency.HalfLifeDays, Recency.Floor) : query;

    private Hit[] ReadPage(IEnumerable<ScoredDocument> hits)
    {
        using var highlighter = HighlighterFor();
        return Read(hits, new HitReader(_state, highlighter, _request.Snippets));
    }

    private Hit[] Read(IEnumerable<ScoredDocument> hits, HitReader reader) => [.. hits.Select(h => reader.Read(h, _request.Kind))];

    private Hit[] ReadGroups(TopDocuments found)
    {
        var groups = _request.Kind == ResultKind.Quotes
            ? ResultGroups.Gather(found.Hits.Count, i => HitReader.QuotePrint(_state, found.Hits[i]), _cancellation)
            : ResultGroups.Gather(found.Hits.Count, i => HitReader.StoryPrint(_state, found.Hits[i]), _cancellation);
        if (found.Total > found.Hits.Count) _notes.Add(string.Create(CultureInfo.InvariantCulture, $"grouped: the first {found.Hits.Count:N0} results; the rest is left out"));
        using var highlighter = HighlighterFor();
        var reader = new HitReader(_state, highlighter, _request.Snippets);
        return [.. groups.Skip(_request.Offset).Take(_request.Limit).Select(g => ResultGroups.Lead(Read(g.Select(i => found.Hits[i]), reader)))];
    }

    private Highlighter? HighlighterFor()
    {
        if (_request.Snippets <= 0) return null;
        int[] fields = _request.Kind == ResultKind.Articles
            ? [ArticleSchema.Text, ArticleSchema.TextStems, ArticleSchema.Quote, ArticleSchema.QuoteStems]
            : [ArticleSchema.Quote, ArticleSchema.QuoteStems];
        return new Highlighter(new HighlightPlan(_state.Reader, _query, fields), _cancellation);
    }
}
