namespace SearchEngine.Model;

/// <summary>The fields that know a few values only.</summary>
internal static class FieldValues
{
    private static readonly string[] Kinds = Names<QuoteKind>();
    private static readonly string[] Attributions = Names<Attribution>();

    /// <summary>The values of a field in lower case, null for a field of free text.</summary>
    public static IReadOnlyList<string>? Of(QueryField field) => field switch
    {
        QueryField.Kind => Kinds,
        QueryField.Attribution => Attributions,
        _ => null,
    };

    private static string[] Names<T>()
        where T : struct, Enum
        => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
