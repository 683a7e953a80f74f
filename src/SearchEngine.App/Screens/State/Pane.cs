namespace SearchEngine.App;

/// <summary>A part of the screen that keys can go to.</summary>
internal enum Pane
{
    Query,
    Facets,
    Results,
    Preview,
}
