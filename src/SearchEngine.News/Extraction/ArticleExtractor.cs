using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// One raw item to an article without its quotations: the text is freed of its markup and of the page, and each piece of
/// metadata is taken from the most trustworthy place that has it. The item's own fields come first, then what its page
/// or its text tells, then the address, then the file's name.
/// </summary>
internal static class ArticleExtractor
{
    public static Article Extract(RawItem item, ReadingOptions options)
    {
        var order = DayOrders.Of(LanguageNames.Code(item.Language));
        var found = options.Raw ? BodyReader.Verbatim(item) : BodyReader.Read(item, order);
        var url = Address(item.Url) ?? Address(found.Url);
        var (date, source) = Dated(item, found, url, order);
        return new Article
        {
            Id = ArticleId.Of(item, options),
            Source = item.Source,
            Title = Known(options.Raw ? item.Title : TextTidying.Line(item.Title)) ?? found.Title,
            Outlet = OutletNames.Of(options.Outlet) ?? OutletNames.Of(item.Outlet) ?? found.DeclaredOutlet ?? OutletNames.OfUrl(url) ?? OutletNames.Of(found.Outlet) ?? PathOutlets.Of(item.Source),
            Date = date,
            DateSource = source,
            Authors = Authors(item, found),
            Url = url,
            Language = LanguageNames.Code(item.Language) ?? LanguageNames.Code(found.Language) ?? LanguageDetector.Detect(found.Text),
            Text = found.Text,
        };
    }

    private static (DateOnly?, DateSource) Dated(RawItem item, FoundBody found, string? url, DayOrder order)
    {
        var address = url is null ? null : PathDates.InUrl(url);
        if ((PublishedTime.Read(item.Published, order) ?? found.Declared) is { } declared)
        {
            // An address is given once; what a page declares is renewed when the page is published again.
            return item.Markup == BodyMarkup.HtmlPage && address?.AddDays(1) < declared.Day
                ? (address, DateSource.Url)
                : (declared.DayGiven(found.LineDate, address), DateSource.Metadata);
        }

        if (found.LineDate is { } line && !(item.Markup == BodyMarkup.HtmlPage && address is not null))
        {
            return (line, DateSource.DateLine);
        }

        return address is not null ? (address, DateSource.Url)
            : PathDates.InFileName(item.Source) is { } name ? (name, DateSource.FileName)
            : (null, DateSource.Unknown);
    }

    private static IReadOnlyList<string> Authors(RawItem item, FoundBody found)
    {
        var declared = item.Authors.SelectMany(Byline.Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return declared.Count > 0 ? declared : found.Authors;
    }

    private static string? Address(string? url)
        => url is not null && !Hosts.Of(url).IsEmpty && url.AsSpan().IndexOfAny(" \n\t") < 0 ? url : null;

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
