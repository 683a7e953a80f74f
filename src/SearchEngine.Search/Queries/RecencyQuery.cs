using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// Another query with the scores of what is old made smaller: each is multiplied by
/// floor + (1 − floor) · 2^(−age / half-life), a factor of at most 1, so that what bounds the inner scores bounds these too.
/// Documents without a number get the floor.
/// </summary>
/// <param name="field">The number field that holds the day.</param>
/// <param name="latest">The day that age is counted from; later ones have no age.</param>
/// <param name="halfLife">Days, above 0.</param>
/// <param name="floor">The factor of the oldest, from 0 to 1.</param>
public sealed class RecencyQuery(Query inner, int field, int latest, int halfLife, float floor) : Query
{
    // Beyond this many half-lives single precision cannot tell the factor from the floor.
    private const int HalfLives = 32;

    // A hundred years and more.
    private const int LongestAge = 40_000;

    internal override PreparedQuery Prepare(QueryContext context, float boost)
    {
        var prepared = inner.Prepare(context, boost);
        return context.Scores ? new Prepared(prepared, field, latest, Factors()) : prepared;
    }

    internal override void Highlight(HighlightPlan plan) => inner.Highlight(plan);

    /// <summary>By age in days; the last one is the floor.</summary>
    private float[] Factors()
    {
        var factors = new float[(int)Math.Min((long)halfLife * HalfLives, LongestAge) + 1];
        for (int age = 0; age < factors.Length; age++) factors[age] = floor + (1 - floor) * MathF.Pow(2, -age / (float)halfLife);
        factors[^1] = floor;
        return factors;
    }

    private sealed class Prepared(PreparedQuery inner, int field, int latest, float[] factors) : PreparedQuery
    {
        public override Matcher? Open(int segment, SegmentReader reader, Scratch scratch)
            => inner.Open(segment, reader, scratch) is { } matcher ? new RecencyMatcher(matcher, reader, field, latest, factors, scratch) : null;
    }
}
