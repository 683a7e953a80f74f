namespace SearchEngine.App;

/// <summary>How a decision is shown beside a result: a sign that needs no colour.</summary>
internal static class ReviewMark
{
    /// <summary>How a decision is called among the filters.</summary>
    public static string NameOf(ReviewVerdict verdict) => verdict == ReviewVerdict.Open ? "unmarked" : HitText.Name(verdict);

    public static string Of(Review review) => review.Verdict switch
    {
        ReviewVerdict.Used => "✓",
        ReviewVerdict.Rejected => "✗",
        ReviewVerdict.Seen => "○",
        _ => "✎",
    };
}
