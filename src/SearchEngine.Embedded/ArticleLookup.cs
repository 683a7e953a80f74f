using SearchEngine.Index;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Finds an article's document by its id.</summary>
internal static class ArticleLookup
{
    /// <returns>Null when there is none.</returns>
    public static (SegmentReader Segment, int Document)? Find(IndexState state, string articleId)
    {
        if (NumberOf(state.Searcher, articleId) is not { } number) return null;
        int segment = state.Reader.SegmentOf(number);
        return (state.Reader.Segments[segment], number - state.Reader.Bases[segment]);
    }

    /// <summary>By its number in the whole reader.</summary>
    /// <returns>Null when there is none.</returns>
    public static int? NumberOf(IndexSearcher searcher, string articleId)
    {
        var query = BooleanQuery.AllOf(new TermQuery(ArticleSchema.Id, KeywordTerm.Of(articleId)), new FlagQuery(ArticleSchema.IsArticle));
        var hits = searcher.Search(query, new SearchOptions { Hits = 1 }).Hits;
        return hits.Count == 0 ? null : hits[0].Document;
    }
}
