using SearchEngine.Model;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>The facet values: choose, exclude, search among them.</summary>
internal static class FacetKeys
{
    /// <returns>Null for a key that means nothing here.</returns>
    public static Transition? Apply(SearchState state, KeyPress key)
    {
        if (key.Is('/')) return BeginFilter(state);
        if (key.Is(' ') || key.Is(KeyCode.Enter)) return Choose(state, excluded: false);
        if (key.Is('x')) return Choose(state, excluded: true);
        if (key.Is(KeyCode.Backspace) || key.Is(KeyCode.Delete)) return ClearOne(state);
        if (key.Is('}') || key.Is(']')) return SelectFacet(state, 1);
        if (key.Is('{') || key.Is('[')) return SelectFacet(state, -1);
        if (key.Is(KeyCode.Right) || key.Is('l')) return state with { Focus = Pane.Results };
        if (Moves.Of(key, Math.Max(1, ScreenLayout.Of(state).Facets.Height - 1)) is { } by) return Move(state, by);
        return null;
    }

    public static SearchState Select(SearchState state, int number)
        => state with { Facets = state.Facets with { Position = state.Facets.Position with { Selected = number } } };

    public static FacetRow? Selected(SearchState state) => FacetRows.Of(state).FirstOrDefault(r => r.Number == state.Facets.Position.Selected);

    /// <summary>Goes to where a value stands now that the counts have changed, or else to the first one of its facet.</summary>
    public static SearchState StayAt(FacetRow? before, SearchState state)
    {
        if (before is null) return state;
        var rows = FacetRows.Of(state).Where(r => r.Number >= 0 && r.Field == before.Field).ToList();
        var now = rows.Find(r => r.Kind == before.Kind && r.Value?.Value == before.Value?.Value) ?? rows.FirstOrDefault();
        return now is null ? state : Select(state, now.Number);
    }

    /// <summary>Chooses or excludes the selected value, or takes that back; on a "more" row, shows more.</summary>
    public static SearchState Choose(SearchState state, bool excluded)
    {
        var row = Selected(state);
        if (row is null) return state;
        bool takesBack = excluded ? row.IsExcluded : row.IsChosen;
        if (row.Field is not { } field) return Choose(state, row.Verdict, excluded, takesBack);
        if (row.Kind == FacetRowKind.More) return state with { Facets = state.Facets with { Expanded = [.. state.Facets.Expanded, field] } };

        var others = state.Choices.Where(c => c.Field != field || c.Value != row.Value!.Value);
        return state with { Choices = takesBack ? [.. others] : [.. others, new FacetChoice(field, row.Value!.Value, excluded)] };
    }

    private static SearchState Choose(SearchState state, ReviewVerdict verdict, bool excluded, bool takesBack)
    {
        var others = state.ReviewChoices.Where(c => c.Verdict != verdict);
        return state with { Results = default, ReviewChoices = takesBack ? [.. others] : [.. others, new ReviewChoice(verdict, excluded)] };
    }

    /// <summary>Takes back all that has been chosen in the facet gone to.</summary>
    private static SearchState ClearOne(SearchState state)
        => Selected(state) is { } row ? Filters.Without(state, row.Field) : state;

    /// <summary>Goes to the first value of the next facet or the previous one.</summary>
    private static SearchState SelectFacet(SearchState state, int by)
    {
        var firsts = FacetRows.Of(state).Where(r => r.Number >= 0).GroupBy(r => r.Field).Select(g => g.First().Number).ToList();
        int at = firsts.FindLastIndex(n => n <= state.Facets.Position.Selected) + by;
        return at >= 0 && at < firsts.Count ? Select(state, firsts[at]) : state;
    }

    /// <summary>Keeps the selected row, and the header above it, on show.</summary>
    public static SearchState Reveal(SearchState state)
    {
        var area = ScreenLayout.Of(state).Facets;
        if (area.IsEmpty) return state;
        var rows = FacetRows.Of(state);
        int last = rows.Count == 0 ? 0 : Math.Max(0, rows.Max(r => r.Number));
        int selected = Math.Clamp(state.Facets.Position.Selected, 0, last);
        int at = rows.TakeWhile(r => r.Number != selected).Count();
        int above = at > 0 && at < rows.Count && rows[at - 1].Kind == FacetRowKind.Header ? at - 1 : at;
        int top = new ListPosition(at, Math.Min(state.Facets.Position.Top, above)).Reveal(rows.Count, area.Height).Top;
        return state with { Facets = state.Facets with { Position = new ListPosition(selected, top) } };
    }

    private static SearchState Move(SearchState state, int by)
        => Select(state, state.Facets.Position.Select(by, FacetRows.Of(state).Count(r => r.Number >= 0)).Selected);

    private static SearchState BeginFilter(SearchState state)
    {
        var row = Selected(state);
        if (row?.Field is null) return state;
        var filter = state.Facets.FilterField == row.Field ? state.Facets.Filter : TextField.Empty;
        return state with { Facets = state.Facets with { FilterField = row.Field, Filter = filter, FilterHasFocus = true } };
    }
}
