using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>One thing that narrows the results.</summary>
/// <param name="Label">As its chip shows it.</param>
/// <param name="Choice">The facet's choice; null for the range of dates.</param>
internal sealed record Filter(string Label, FacetChoice? Choice)
{
    public ScreenEvent Removed => Choice is { } choice ? new ChoiceRemoved(choice) : new DatesCleared();

    public SearchState TakeBack(SearchState state)
        => Choice is { } choice ? state with { Choices = [.. state.Choices.Where(c => c != choice)] } : state with { From = null, To = null };
}
