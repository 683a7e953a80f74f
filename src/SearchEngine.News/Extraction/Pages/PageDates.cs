using System.Buffers;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>When a page says that its article appeared: in what it declares, in elements made for dates, in lines by the headline.</summary>
internal static class PageDates
{
    private static readonly string[] MetaNames =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time", "og:pubdate", "datepublished", "date_published", "publishdate", "publish-date", "publish_date", "published-date", "publisheddate", "publicationdate", "publication_date", "publication-date",
        "pubdate", "pub_date", "published", "published_at", "published_time", "published_time_telegram", "article.published", "article_date_original", "originalpublicationdate", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "bt:pubdate", "shareaholic:article_published_time",
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.created", "citation_publication_date", "citation_online_date", "citation_date", "prism.publicationdate", "article:post_date", "article.created", "datecreated", "date_created", "created", "displaydate", "release_date", "ptime", "date", "video:release_date",
    ];

    private static readonly SearchValues<string> Publications = SearchValues.Create(["publish", "pubdate", "pub-date", "pub_date", "publication", "uploaded", "postdate", "post-date", "post_date", "issued", "firstpub", "articledate", "article-date", "article_date", "storydate"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> NoPublications = SearchValues.Create(["modif", "update", "publisher", "unpublish", "expire", "expir", "end", "event", "last", "name", "id", "url"], StringComparison.OrdinalIgnoreCase);

    public static (PublishedTime? Declared, DateOnly? Line) Of(IDocument page, MetaTags meta, LinkedData data, PageBlocks blocks, List<PageBlock> story, string? title, DayOrder order)
    {
        var line = DateBlocks.Of(blocks, story, title, order) ?? DateElements.Named(page, order);
        var declared = Agreed(PublishedTime.Read(data.Published, order), Meta(meta, order), line) ?? DateElements.Marked(page, order) ?? Called(meta, order);
        return AreFarApart(declared?.Day, line) ? (null, null) : (declared, line);
    }

    /// <summary>A page that declares one time and shows another years away tells of two things, and which is the article's cannot be known.</summary>
    private static bool AreFarApart(DateOnly? declared, DateOnly? line)
    {
        const int Days = 5 * 365;
        return declared is { } one && line is { } other && Math.Abs(one.DayNumber - other.DayNumber) > Days;
    }

    /// <summary>
    /// Linked data come first. Where the meta tags have the day before or after, one of the two has its zone wrong: the line
    /// by the headline decides, or else the earlier, since an article can be declared late and not early.
    /// </summary>
    private static PublishedTime? Agreed(PublishedTime? data, PublishedTime? meta, DateOnly? line)
    {
        if (data is not { } first || meta is not { } second || Math.Abs(first.Day.DayNumber - second.Day.DayNumber) != 1)
        {
            return data ?? meta;
        }

        return line == first.Day ? first : line == second.Day || second.Day < first.Day ? second : first;
    }

    private static PublishedTime? Meta(MetaTags meta, DayOrder order)
    {
        foreach (var name in MetaNames)
        {
            if (PublishedTime.Read(meta.First(name), order) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static PublishedTime? Called(MetaTags meta, DayOrder order)
        => meta.Called(IsPublication).Select(content => PublishedTime.Read(content, order)).FirstOrDefault(date => date is not null);

    /// <summary>Sites put their own prefixes and endings to a few words; what they say of changes and events is no publication.</summary>
    private static bool IsPublication(string name) => name.AsSpan().IndexOfAny(Publications) >= 0 && name.AsSpan().IndexOfAny(NoPublications) < 0;
}
