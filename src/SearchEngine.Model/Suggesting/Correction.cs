namespace SearchEngine.Model;

/// <summary>Another spelling of a word of a query that finds nothing, or next to nothing.</summary>
/// <param name="Span">Where the word stands in the query's text.</param>
/// <param name="Text">What to write there.</param>
/// <param name="Count">About how many articles and quotations have the other spelling.</param>
public sealed record Correction(TextSpan Span, string Text, int Count)
{
    /// <summary>A query's text with corrections made in it; they do not overlap.</summary>
    public static string Apply(string query, IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections.OrderByDescending(c => c.Span.Start)) query = string.Concat(query.AsSpan(0, correction.Span.Start), correction.Text, query.AsSpan(correction.Span.End));
        return query;
    }
}
