namespace SearchEngine.News;

/// <summary>What a named field of an input tells of an article.</summary>
internal enum ArticleField
{
    None,
    Id,
    Title,
    Text,

    /// <summary>A lead or a description: the text where there is no other.</summary>
    Summary,
    Published,
    Outlet,
    Url,
    Author,
    Language,
}
