using AngleSharp.Dom;

namespace SearchEngine.News;

internal static class PageLanguages
{
    /// <summary>As declared; null when the page declares none.</summary>
    public static string? Of(IDocument page, MetaTags meta, LinkedData data)
        => Known(data.Language) ?? Known(page.DocumentElement?.GetAttribute("lang")) ?? Known(page.DocumentElement?.GetAttribute("xml:lang"))
            ?? Known(meta.First("og:locale", "language", "content-language", "inLanguage", "dc.language"));

    private static string? Known(string? language) => LanguageNames.Code(language) is null ? null : language;
}
