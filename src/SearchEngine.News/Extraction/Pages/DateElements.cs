using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>Elements that a page marks as its date: time elements, microdata, and those that are called after dates.</summary>
internal static class DateElements
{
    private const int LongestText = 120;
    private static readonly string[] PublishedNames = ["publish", "pubdate", "entry-date", "post-date", "posted", "dateline", "article-date", "article__date", "story-date", "createdate", "created"];

    public static DateOnly? Of(IDocument page, DayOrder order)
    {
        DateOnly? first = null;
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

            first ??= IsUpdate(element) ? null : date;
        }

        return first;
    }

    private static DateOnly? Date(IElement element, DayOrder order)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["datetime", "content", "title", "data-datetime", "data-timestamp"])
        {
            if (DateReader.Field(element.GetAttribute(attribute), order) is { } date)
            {
                return date;
            }
        }

        var text = TextTidying.Line(element.TextContent);
        return text.Length <= LongestText ? DateReader.Field(text, order) : null;
    }

    private static bool IsPublished(IElement element)
        => element.HasAttribute("pubdate") || Has(element.GetAttribute("itemprop"), "datePublished") || Has(element.GetAttribute("property"), "datePublished")
            || Array.Exists(PublishedNames, name => Has(element.ClassName, name) || Has(element.Id, name));

    private static bool IsUpdate(IElement element)
        => Has(element.GetAttribute("itemprop"), "dateModified") || Has(element.ClassName, "updated") || Has(element.ClassName, "modified");

    private static bool Has(string? value, string part) => value?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
