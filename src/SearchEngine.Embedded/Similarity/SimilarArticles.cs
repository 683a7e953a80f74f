using System.Text;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>Articles that share the words that mark one of them.</summary>
internal static class SimilarArticles
{
    /// <summary>Words of the title and of the text that are looked for.</summary>
    private const int TitleTerms = 8, TextTerms = 25;

    /// <summary>What is like an article, without itself; null when the index has no such article or it has no words that others share.</summary>
    public static Query? To(IndexState state, string articleId, ResultKind kind)
    {
        if (ArticleLookup.Find(state, articleId) is not { } found) return null;
        var title = ArticleRecord.Read(found.Segment.Records.Record(found.Document)).Title ?? "";
        var terms = Terms(state.Reader, ArticleSchema.TitleStems, Encoding.UTF8.GetBytes(title), TitleTerms)
            .Concat(Terms(state.Reader, ArticleSchema.TextStems, ArticleBody.Text(found.Segment.Stored.Body(found.Document)), TextTerms)).ToList();
        if (terms.Count == 0) return null;
        Query like = BooleanQuery.AnyOf(terms);
        return new BooleanQuery(
            new QueryClause(ClauseKind.Must, kind == ResultKind.Articles ? like : new ChildQuery(ArticleSchema.EndsBlock, like)),
            new QueryClause(ClauseKind.MustNot, new TermQuery(ArticleSchema.Id, KeywordTerm.Of(articleId))));
    }

    private static List<Query> Terms(IndexReader reader, int field, ReadOnlySpan<byte> text, int count)
        => [.. SignificantTerms.Of(reader, field, text, count).Select(t => new BoostQuery(new TermQuery(field, t.Term), t.Weight))];
}
