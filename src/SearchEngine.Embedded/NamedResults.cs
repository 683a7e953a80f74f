using System.Runtime.CompilerServices;
using SearchEngine.Model;
using SearchEngine.Search;

namespace SearchEngine.Embedded;

/// <summary>The documents of results that somebody names. A list that is asked about again, as with every letter typed, is looked up once.</summary>
internal sealed class NamedResults(IndexSearcher searcher)
{
    private readonly ConditionalWeakTable<IReadOnlyList<ResultReference>, int[]> _known = [];

    /// <summary>By their numbers in the reader, ascending; names that the index does not have are left out.</summary>
    public IReadOnlyList<int> DocumentsOf(IReadOnlyList<ResultReference> results)
        => _known.GetValue(results, named => [.. named.Select(DocumentOf).OfType<int>().Distinct().Order()]);

    /// <summary>An article's quotations stand before it, in their order.</summary>
    private int? DocumentOf(ResultReference result)
    {
        if (ArticleLookup.NumberOf(searcher, result.ArticleId) is not { } article) return null;
        if (result.QuoteNumber is not { } number) return article;
        int quotes = QuotesOf(article);
        return number < quotes ? article - quotes + number : null;
    }

    private int QuotesOf(int article)
    {
        int segment = searcher.Reader.SegmentOf(article);
        return ArticleRecord.Read(searcher.Reader.Segments[segment].Records.Record(article - searcher.Reader.Bases[segment])).QuoteCount;
    }
}
