using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Orders of results as they are typed and printed.</summary>
internal static class SortNames
{
    private static readonly string[] Names = ["relevance", "date", "-date"];
    private static readonly SortOrder[] Orders = [SortOrder.Relevance, SortOrder.DateAscending, SortOrder.DateDescending];

    public static IReadOnlyList<string> All => Names;

    public static string Of(SortOrder order) => Names[Array.IndexOf(Orders, order)];

    /// <summary>Null for anything else.</summary>
    public static SortOrder? Parse(string? name) => Array.IndexOf(Names, name) is var at and >= 0 ? Orders[at] : null;
}
