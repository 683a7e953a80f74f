namespace SearchEngine.App;

/// <summary>How a decision is shown beside a result: a sign that needs no colour.</summary>
internal static class ReviewMark
{
    public static string Of(Review review) => review.Verdict switch
    {
        ReviewVerdict.Used => "✓",
        ReviewVerdict.Rejected => "✗",
        ReviewVerdict.Seen => "○",
        _ => "✎",
    };
}
