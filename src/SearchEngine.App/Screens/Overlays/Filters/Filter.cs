using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One thing that narrows the results.</summary>
/// <param name="Label">As its chip shows it.</param>
/// <param name="Removed">What a click on its chip does.</param>
/// <param name="TakeBack">The state without it.</param>
/// <param name="Choice">The facet's choice; null for what is no choice in a facet.</param>
internal sealed record Filter(string Label, ScreenEvent Removed, Func<SearchState, SearchState> TakeBack, FacetChoice? Choice = null);
