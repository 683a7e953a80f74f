namespace SearchEngine.Model;

/// <summary>Where a query's words stand in an article; spans in order, not overlapping.</summary>
public sealed record ArticleMarks(IReadOnlyList<TextSpan> Title, IReadOnlyList<TextSpan> Text)
{
    public static ArticleMarks None { get; } = new([], []);
}
