namespace SearchEngine.App;

internal enum FacetRowKind
{
    Header,
    Value,
    More,

    /// <summary>Tells how many values are not listed.</summary>
    Rest,
}
