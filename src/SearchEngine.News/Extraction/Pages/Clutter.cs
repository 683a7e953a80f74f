using System.Buffers;
using AngleSharp.Dom;

namespace SearchEngine.News;

/// <summary>
/// Elements that pages put around articles, by their tags and by what their classes and ids are called. The words are
/// those that web authors everywhere use.
/// </summary>
internal static class Clutter
{
    private static readonly SearchValues<string> Names = SearchValues.Create(
        [
            "comment", "disqus", "sidebar", "side-bar", "related", "recommend", "promo", "newsletter", "subscri", "share", "sharing", "social", "breadcrumb", "author-bio", "authorbio", "author-info", "author-detail", "author-box", "author__bio", "post-author", "article-author", "about-author", "about-the-author", "legal", "breaking-news", "breakingnews", "alert-bar", "gdpr", "cookies", "m-card", "card-list", "cards", "advert", "sponsor", "popup", "modal", "cookie", "consent", "footer", "navbar", "navigation", "menu", "pagination", "pager",
            "textwidget", "sidebar-widget", "widget-area", "widget_", "outbrain", "taboola", "morestories", "more-stories", "readmore", "read-more", "read-next", "most-read", "mostread", "most-popular", "trending", "popular", "skip-link", "print-only", "noprint", "toolbar", "tooltip", "signup", "sign-up", "login", "masthead", "caption", "credit", "teaser", "post-tags", "tag-list", "taglist",
            "tags", "keywords", "rating", "banner", "also-read", "recirc", "carousel", "slideshow", "gallery", "photo-", "video-", "player", "livefyre", "fb-", "twitter-tweet-button", "addthis", "wp-block-buttons", "copyright", "disclaimer", "byline", "timestamp", "dateline", "post-meta", "entry-meta", "article-meta", "meta-info", "kicker", "latest", "category-list", "feedback", "survey", "paywall-", "ad-container", "ad-wrapper", "google-ad", "adsense", "dfp",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Names that say the opposite, whatever else they contain.</summary>
    private static readonly SearchValues<string> ContentNames = SearchValues.Create(
        ["article-body", "articlebody", "article__body", "article_body", "story-body", "storybody", "story__body", "entry-content", "post-content", "article-content", "article__content", "body-content", "content-body", "story-content", "main-content", "maincontent", "post-body", "postbody"],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsTag(string tag) => tag is "nav" or "aside" or "footer" or "form" or "figure" or "figcaption" or "menu" or "dialog";

    /// <summary>By name, role or being hidden; tags are another matter.</summary>
    public static bool IsNamed(IElement element)
    {
        var (classes, id) = (element.ClassName, element.Id);
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" || IsHiddenByStyle(element))
        {
            return true;
        }

        if (classes is null && id is null)
        {
            return false;
        }

        if (classes is not null && HasHiddenClass(classes))
        {
            return true;
        }

        return (HasClass(classes, Names) || Has(id, Names)) && !Has(classes, ContentNames) && !Has(id, ContentNames);
    }

    /// <summary>True when something around an element is clutter; for elements of which there are few.</summary>
    /// <param name="story">What stands around the story: none of it is clutter, whatever it is called.</param>
    public static bool IsInside(IElement element, IReadOnlySet<IElement>? story = null)
    {
        for (var e = element.ParentElement; e is not null && e.LocalName is not ("body" or "article" or "main") && story?.Contains(e) != true; e = e.ParentElement)
        {
            if (e.LocalName is "nav" or "aside" or "footer" || HasClass(e.ClassName, Elsewhere) || Has(e.Id, Elsewhere))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Places where the dates of other articles stand, or the day on which the page was opened.</summary>
    private static readonly SearchValues<string> Elsewhere = SearchValues.Create(
        ["comment", "sidebar", "related", "recommend", "footer", "most-read", "popular", "trending", "latest", "teaser", "recirc", "more-stories", "recent", "card-list", "rail", "archive", "calendar", "site-header", "siteheader", "top-bar", "topbar", "top-menu", "topmenu", "navbar"],
        StringComparison.OrdinalIgnoreCase);

    private static bool HasClass(string? classes, SearchValues<string> names)
        => Has(classes, names) && !(classes!.Contains("hentry", StringComparison.Ordinal) && Array.TrueForAll(classes.Split(' '), word => IsTopic(word) || !Has(word, names)));

    /// <summary>A post carries its own topics among its classes, and they may be called like anything.</summary>
    private static bool IsTopic(string word) => word.StartsWith("tag-", StringComparison.Ordinal) || word.StartsWith("category-", StringComparison.Ordinal);

    private static bool Has(string? value, SearchValues<string> names) => value is not null && value.AsSpan().IndexOfAny(names) >= 0;

    private static bool HasHiddenClass(ReadOnlySpan<char> classes)
    {
        foreach (var range in classes.Split(' '))
        {
            if (classes[range] is "widget" or "hidden" or "hide" or "d-none" or "invisible" or "is-hidden" or "visually-hidden" or "visuallyhidden" or "sr-only" or "screen-reader-text" or "offscreen")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHiddenByStyle(IElement element)
        => element.GetAttribute("style") is { } style && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
