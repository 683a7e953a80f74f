namespace SearchEngine.Search;

/// <param name="Frequency">Documents that have it, deleted ones included, summed over the fields asked.</param>
public readonly record struct SuggestedWord(string Word, long Frequency)
{
    /// <summary>The more frequent first, then in the order of their characters.</summary>
    public static IComparer<SuggestedWord> BestFirst { get; } = Comparer<SuggestedWord>.Create(Compare);

    internal static IComparer<SuggestedWord> BestLast { get; } = Comparer<SuggestedWord>.Create((a, b) => Compare(b, a));

    private static int Compare(SuggestedWord a, SuggestedWord b)
        => a.Frequency != b.Frequency ? b.Frequency.CompareTo(a.Frequency) : string.CompareOrdinal(a.Word, b.Word);
}
