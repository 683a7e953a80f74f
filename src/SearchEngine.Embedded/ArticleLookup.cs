using SearchEngine.Index;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Finds an article's document by its id.</summary>
internal static class ArticleLookup
{
    /// <returns>Null when there is none.</returns>
    public static (SegmentReader Segment, int Document)? Find(IndexState state, string articleId)
    {
        var query = BooleanQuery.AllOf(new TermQuery(ArticleSchema.Id, KeywordTerm.Of(articleId)), new FlagQuery(ArticleSchema.IsArticle));
        var hits = state.Searcher.Search(query, new SearchOptions { Hits = 1 }).Hits;
        if (hits.Count == 0) return null;
        int number = state.Reader.SegmentOf(hits[0].Document);
        return (state.Reader.Segments[number], hits[0].Document - state.Reader.Bases[number]);
    }
}
