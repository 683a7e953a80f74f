namespace SearchEngine.Search;

/// <summary>
/// How the required clauses of an AND are worked through. The rarest leads; where even that is frequent, it and others set bits together
/// (<see cref="IntersectionMatcher"/>). Of the others those that answer from a column or from bits are asked first, then the rarest.
/// </summary>
internal sealed class ConjunctionPlan
{
    /// <summary>With more than one document of so many, looking at a whole column is cheaper than asking it about each.</summary>
    private const int FrequentLead = 32;

    /// <summary>What a filter names has to be looked up in every other list: it leads when it names one document for so many of theirs.</summary>
    private const int FilterLead = 4;

    /// <summary>The same without scores, where bits are all that is needed.</summary>
    private const int FilterLeadUnscored = 128;

    /// <summary>Bits are intersected that take no longer than so many times as many as the rarest clause has documents.</summary>
    private const int DearMarks = 8;

    /// <param name="required">At least one.</param>
    /// <param name="documents">Of the segment.</param>
    public ConjunctionPlan(Matcher[] required, bool scores, int documents, Scratch scratch)
    {
        CountRanges(required, documents, scratch);
        MoveLeadToFront(required, scores ? FilterLead : FilterLeadUnscored);
        required.AsSpan(1).Sort(static (a, b) => a.IsCheapToProbe != b.IsCheapToProbe ? b.IsCheapToProbe.CompareTo(a.IsCheapToProbe) : a.Cost.CompareTo(b.Cost));
        (Lead, Required) = (required[0], required[1..]);
        var together = FindIntersection(required, scores, documents);
        if (together.Length < 2) return;
        Matcher[] known = [.. together.Where(c => !c.IsScored)];
        (Lead, Required, Known) = (new IntersectionMatcher(together, documents, scratch), [.. known, .. required.Except(known)], known.Length);
    }

    /// <summary>Names documents.</summary>
    public Matcher Lead { get; }

    /// <summary>The clauses to be asked about them.</summary>
    public Matcher[] Required { get; }

    /// <summary>So many of these, the first ones, match whatever the lead names.</summary>
    public int Known { get; }

    /// <summary>Finds out how many documents a range has, where the rarest of the other clauses has many: it may be the one to lead.</summary>
    private static void CountRanges(Matcher[] required, int documents, Scratch scratch)
    {
        long least = long.MaxValue;
        foreach (var clause in required) least = Math.Min(least, clause.Cost);
        for (int i = 0; i < required.Length; i++)
        {
            if (required[i] is NumberRangeMatcher range && least > documents / FrequentLead) required[i] = range.ToBits(scratch);
        }
    }

    private static void MoveLeadToFront(Matcher[] required, int filterLead)
    {
        int lead = 0;
        for (int i = 1; i < required.Length; i++)
        {
            if (CostOfLeading(required[i]) < CostOfLeading(required[lead])) lead = i;
        }

        (required[0], required[lead]) = (required[lead], required[0]);

        long CostOfLeading(Matcher matcher) => matcher.IsCheapToProbe ? filterLead * matcher.Cost : matcher.Cost;
    }

    /// <summary>
    /// Where even the rarest clause is frequent: it, and the others whose bits are set about as soon. Lists that score are better
    /// read once, for both.
    /// </summary>
    private static Matcher[] FindIntersection(Matcher[] required, bool scores, int documents)
    {
        var lead = required[0];
        if (lead.IsCheapToProbe || !lead.CanMark || lead.Cost < documents / FrequentLead) return [];
        return [.. required.Where(c => c == lead || (c.CanMark && c.CostOfMarking <= DearMarks * lead.Cost && !(scores && c.IsScored)))];
    }
}
