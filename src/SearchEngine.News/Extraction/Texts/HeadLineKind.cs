namespace SearchEngine.News;

internal enum HeadLineKind
{
    /// <summary>A headline, a section, a deck.</summary>
    Other,
    Date,
    Byline,
    Outlet,
    Credit,
    Url,
    Field,
    Furniture,
}
