using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// What a person decided about an article or a quotation. Reviews are the proof of what was looked at: every decision is
/// kept with its time in a file that is only ever added to, and the last one about a result holds. Results are named by
/// references that survive a rebuilding of the index.
/// </summary>
/// <param name="Note">In the person's own words; null for none.</param>
/// <param name="At">When it was decided, to the second.</param>
/// <param name="About">The words or the title it was about, so that the ledger can be read without the index; null when not known.</param>
internal sealed record Review(ResultReference Of, ReviewVerdict Verdict, string? Note, DateTimeOffset At, string? About = null)
{
    /// <summary>Whether it takes an earlier decision back and says nothing else.</summary>
    public bool IsEmpty => Verdict == ReviewVerdict.Open && Note is null;
}
