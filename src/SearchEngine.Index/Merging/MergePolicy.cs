namespace SearchEngine.Index;

/// <summary>
/// Which segments to merge, after Lucene's TieredMergePolicy: segments of about the same size go together, a bounded
/// number at a time, so that a document is rewritten a logarithmic number of times; the fuller of deleted documents a
/// segment is, the sooner it is rewritten.
/// </summary>
public sealed record MergePolicy
{
    /// <summary>Segments of one size that may stand side by side.</summary>
    public int SegmentsPerTier { get; init; } = 8;

    /// <summary>Segments merged at once, at most.</summary>
    public int MaxMergeAtOnce { get; init; } = 10;

    /// <summary>Smaller segments count as this big: they are cheap to merge.</summary>
    public long FloorLength { get; init; } = 2 << 20;

    /// <summary>No merge is expected to make a segment bigger than this.</summary>
    public long MaxLength { get; init; } = 5L << 30;

    /// <summary>A segment with a greater share of deleted documents is rewritten even alone.</summary>
    public double MaxDeletedShare { get; init; } = 0.33;

    /// <returns>The segments to merge next, null when all is well.</returns>
    public IReadOnlyList<SegmentInfo>? Choose(IReadOnlyList<SegmentInfo> segments)
    {
        var bySize = segments.Where(s => LiveLength(s) < MaxLength / 2 || DeletedShare(s) > MaxDeletedShare).OrderByDescending(LiveLength).ToArray();
        if (bySize.Length > Allowed(bySize) && Cheapest(bySize) is { } merge) return merge;
        return bySize.FirstOrDefault(s => DeletedShare(s) > MaxDeletedShare) is { } full ? [full] : null;
    }

    /// <returns>The segments to merge so that no more than so many are left and none has deleted documents, null when that is so.</returns>
    public static IReadOnlyList<SegmentInfo>? ChooseDownTo(int most, IReadOnlyList<SegmentInfo> segments)
    {
        int merged = segments.Count - most + 1;
        if (merged > 1) return [.. segments.OrderBy(LiveLength).Take(merged)];
        return segments.FirstOrDefault(s => s.Deleted > 0) is { } full ? [full] : null;
    }

    /// <summary>How many segments the tiers hold: as many of the smallest size as a tier takes, then of ten times that, and so on.</summary>
    private double Allowed(SegmentInfo[] bySize)
    {
        double left = bySize.Sum(s => (double)Floored(s)), level = bySize.Length == 0 ? 1 : Floored(bySize[^1]), allowed = 0;
        while (true)
        {
            double wholeTier = left / level;
            if (wholeTier <= SegmentsPerTier) return Math.Max(SegmentsPerTier, allowed + Math.Ceiling(wholeTier));
            allowed += SegmentsPerTier;
            left -= SegmentsPerTier * level;
            level *= MaxMergeAtOnce;
        }
    }

    /// <summary>The run of segments whose merge is the least lopsided, reclaims the most and is not too big.</summary>
    private IReadOnlyList<SegmentInfo>? Cheapest(SegmentInfo[] bySize)
    {
        IReadOnlyList<SegmentInfo>? best = null;
        double bestScore = double.MaxValue;
        for (int first = 0; first + 1 < bySize.Length; first++)
        {
            long total = 0;
            int count = 0;
            while (first + count < bySize.Length && count < MaxMergeAtOnce && total + LiveLength(bySize[first + count]) <= MaxLength) total += LiveLength(bySize[first + count++]);
            if (count < 2) continue;
            double score = Score(bySize.AsSpan(first, count), total);
            if (score < bestScore) (best, bestScore) = (bySize[first..(first + count)], score);
        }

        return best;
    }

    private double Score(ReadOnlySpan<SegmentInfo> run, long total)
    {
        long floored = 0, whole = 0;
        foreach (var segment in run)
        {
            floored += Floored(segment);
            whole += segment.Length;
        }

        double skew = (double)Floored(run[0]) / floored;
        double kept = (double)total / Math.Max(1, whole);
        return skew * Math.Pow(Math.Max(total, 1), 0.05) * kept * kept;
    }

    private long Floored(SegmentInfo segment) => Math.Max(FloorLength, LiveLength(segment));

    private static long LiveLength(SegmentInfo segment) => (long)(segment.Length * (1 - DeletedShare(segment)));

    private static double DeletedShare(SegmentInfo segment) => segment.Documents == 0 ? 0 : (double)segment.Deleted / segment.Documents;
}
