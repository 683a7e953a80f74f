namespace SearchEngine.App;

internal sealed record FacetRowClicked(int Number) : ScreenEvent;
