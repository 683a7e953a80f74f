using System.Buffers;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>Elements that a page marks as its date: time elements, microdata, and short ones that are called after dates.</summary>
internal static class DateElements
{
    private const int LongestText = 120;
    private const int MostChildren = 12;

    /// <summary>In elements of the page: an update beside the headline yields to a publication not much further off.</summary>
    private const int UpdatePenalty = 30;

    private static readonly SearchValues<string> PublishedNames = SearchValues.Create(["publish", "pubdate", "pub-date", "entry-date", "post-date", "postdate", "posted", "article-date", "article__date", "story-date", "created", "dateline"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> DateNames = SearchValues.Create(["date", "publish", "posted", "timestamp", "time-stamp", "created", "datum", "fecha", "byline", "post-meta", "postmeta", "entry-meta", "article-meta", "article-info", "post-info", "meta-info"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> UpdateNames = SearchValues.Create(["update", "modif", "edited"], StringComparison.OrdinalIgnoreCase);

    /// <summary>From elements whose meaning is a date.</summary>
    public static PublishedTime? Marked(IDocument page, DayOrder order)
    {
        PublishedTime? first = null;
        foreach (var element in page.QuerySelectorAll("time,[itemprop~=datePublished],[itemprop~=dateCreated],[property~=datePublished],abbr.published"))
        {
            if (Clutter.IsInside(element) || Date(element, order) is not { } date)
            {
                continue;
            }

            if (IsPublished(element))
            {
                return date;
            }

            first ??= Has(element.GetAttribute("itemprop"), UpdateNames) || Has(element.ClassName, UpdateNames) ? null : date;
        }

        return first;
    }

    /// <summary>From elements that are called after dates and say little else: the one nearest to the headline, unless it tells of an update.</summary>
    public static DateOnly? Named(IDocument page, DayOrder order)
    {
        var found = new List<(int Distance, DateOnly Day)>();
        int number = 0, heading = 0;
        foreach (var element in page.All)
        {
            number++;
            heading = heading == 0 && element.LocalName == "h1" && !Clutter.IsInside(element) ? number : heading;
            if ((Has(element.ClassName, DateNames) || Has(element.Id, DateNames)) && element.ChildElementCount <= MostChildren && !Clutter.IsInside(element) && Line(element, order) is { Date: { } day } line)
            {
                var isUpdate = line.Kind == DateLineKind.Updated || Has(element.ClassName, UpdateNames);
                found.Add((number + (isUpdate ? UpdatePenalty : 0), day));
            }
        }

        return found.Count == 0 ? null : found.MinBy(f => Math.Abs(f.Distance - heading)).Day;
    }

    private static DateLine? Line(IElement element, DayOrder order)
    {
        var text = TextTidying.Line(element.TextContent);
        return text.Length <= LongestText ? DateLine.Near(text, order) : null;
    }

    private static PublishedTime? Date(IElement element, DayOrder order)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title", "data-datetime", "data-timestamp"])
        {
            if (PublishedTime.Read(element.GetAttribute(attribute), order) is { } date)
            {
                return date;
            }
        }

        var text = TextTidying.Line(element.TextContent);
        return text.Length <= LongestText ? PublishedTime.Read(text, order) : null;
    }

    private static bool IsPublished(IElement element)
        => element.HasAttribute("pubdate") || element.GetAttribute("itemprop")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true || element.GetAttribute("property")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true
            || Has(element.ClassName, PublishedNames) || Has(element.Id, PublishedNames);

    private static bool Has(string? value, SearchValues<string> names) => value is not null && value.AsSpan().IndexOfAny(names) >= 0;
}
