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

    /// <summary>Of a longer article the beginning tells what it is about, in bytes.</summary>
    private const int LookedAt = 32 * 1024;

    /// <summary>Of these at least one must be shared: who shares only lesser ones is about something else.</summary>
    private const int TellingTerms = 6;

    /// <summary>What is like an article, without itself; null when the index has no such article or it has no words that others share.</summary>
    public static Query? To(IndexState state, string articleId, ResultKind kind)
    {
        if (ArticleLookup.Find(state, articleId) is not { } found) return null;
        string titleText = ArticleRecord.Read(found.Segment.Records.Record(found.Document)).Title ?? "";
        var title = Terms(state.Reader, ArticleSchema.TitleStems, Encoding.UTF8.GetBytes(titleText), TitleTerms, QueryCompiler.TitleBoost);
        var body = ArticleBody.Text(found.Segment.Stored.Body(found.Document));
        var text = Terms(state.Reader, ArticleSchema.TextStems, body[..Math.Min(body.Length, LookedAt)], TextTerms, boost: 1);
        if (title.Count + text.Count == 0) return null;
        var telling = BooleanQuery.AnyOf([.. text.Take(TellingTerms), .. title.Take(TellingTerms)]);
        var lesser = text.Skip(TellingTerms).Concat(title.Skip(TellingTerms)).Select(q => new QueryClause(ClauseKind.Should, q));
        Query like = new BooleanQuery([new QueryClause(ClauseKind.Must, telling), .. lesser]);
        return new BooleanQuery(
            new QueryClause(ClauseKind.Must, kind == ResultKind.Articles ? like : new ChildQuery(ArticleSchema.EndsBlock, like)),
            new QueryClause(ClauseKind.MustNot, new TermQuery(ArticleSchema.Id, KeywordTerm.Of(articleId))));
    }

    private static List<Query> Terms(IndexReader reader, int field, ReadOnlySpan<byte> text, int count, float boost)
        => [.. SignificantTerms.Of(reader, field, text, count).Select(t => new BoostQuery(new TermQuery(field, t.Term), boost * t.Weight))];
}
