namespace SearchEngine.App;

internal enum FacetRowKind
{
    Header,
    Value,
    More,
}
