namespace SearchEngine.App;

/// <summary>Lists of saved searches, in which each has a name of its own, as changes leave them.</summary>
internal static class SavedSearches
{
    /// <summary>One that has the name already gives it up.</summary>
    public static IReadOnlyList<SavedSearch> With(this IEnumerable<SavedSearch> all, SavedSearch search) => [.. all.Without(search.Name), search];

    public static IReadOnlyList<SavedSearch> Without(this IEnumerable<SavedSearch> all, string name) => [.. all.Where(s => s.Name != name)];

    /// <summary>With what was found at a look, unless the search has gone or its name stands for another one meanwhile.</summary>
    public static IReadOnlyList<SavedSearch> WithLook(this IEnumerable<SavedSearch> all, SavedSearch looked) => [.. all.Select(s => s.AsksTheSameAs(looked) ? looked : s)];
}
