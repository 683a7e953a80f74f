using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>The facets as they are typed and titled.</summary>
internal static class FacetNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<FacetField>().Select(Of)];

    public static string Of(FacetField field) => field.ToString().ToLowerInvariant();

    /// <exception cref="UsageException">A name is no facet.</exception>
    public static IReadOnlyList<FacetField> Parse(string? list)
        => [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => One("--facets", name)).Distinct()];

    /// <exception cref="UsageException">The name is no facet.</exception>
    public static FacetField One(string option, string name)
    {
        if (Enum.GetValues<FacetField>().Where(f => Of(f).Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray() is [var field]) return field;
        throw new UsageException($"{option} {name}: there is no such facet; known are {string.Join(", ", All)}");
    }

    /// <summary>A value as a person reads it.</summary>
    public static string Shown(string? value) => value ?? "unknown";
}
