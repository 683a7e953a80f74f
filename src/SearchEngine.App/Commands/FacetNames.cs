using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The facets as they are typed and titled.</summary>
internal static class FacetNames
{
    public static IReadOnlyList<string> All { get; } = Array.ConvertAll(Enum.GetValues<FacetField>(), Of);

    public static string Of(FacetField field) => field.ToString().ToLowerInvariant();

    /// <exception cref="UsageException">A name is no facet.</exception>
    public static IReadOnlyList<FacetField> Parse(string? list)
        => [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => One("--facets", name)).Distinct()];

    /// <summary>Null when the name is no facet.</summary>
    public static FacetField? Find(string name)
    {
        foreach (var field in Enum.GetValues<FacetField>())
        {
            if (Of(field).Equals(name, StringComparison.OrdinalIgnoreCase)) return field;
        }

        return null;
    }

    /// <exception cref="UsageException">The name is no facet.</exception>
    public static FacetField One(string option, string name)
        => Find(name) ?? throw new UsageException($"{option} {name}: there is no such facet;{TypedWords.Suggestion(name, All)} known are {string.Join(", ", All)}");

    /// <summary>A value as a person reads it.</summary>
    public static string Shown(string? value) => value ?? "unknown";
}
