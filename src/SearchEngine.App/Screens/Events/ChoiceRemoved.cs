using SearchEngine.Model;

namespace SearchEngine.App;

internal sealed record ChoiceRemoved(FacetChoice Choice) : ScreenEvent;
