namespace SearchEngine.Search;

/// <summary>
/// How the required clauses of an AND are worked through. The rarest leads, and of the others those that answer from a column or from
/// bits are asked first, then the rarest. Where even the rarest is frequent, bits are set instead: of several clauses together when
/// no scores are wanted (<see cref="IntersectionMatcher"/>), of filters to narrow the windows of an OR when they are.
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
        if (Lead.IsCheapToProbe || Lead.Cost < documents / FrequentLead) return;
        if (Lead.CanMark) IntersectBits(required, documents, scratch);
        else if (Lead is DisjunctionMatcher lead) Narrow(lead);
    }

    /// <summary>Names documents.</summary>
    public Matcher Lead { get; private set; }

    /// <summary>The clauses to be asked about them.</summary>
    public Matcher[] Required { get; private set; }

    /// <summary>So many of these, the first ones, match whatever the lead names.</summary>
    public int Known { get; private set; }

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

    private void IntersectBits(Matcher[] required, int documents, Scratch scratch)
    {
        Matcher[] together = [.. required.Where(c => c.CanMark && c.CostOfMarking <= DearMarks * Lead.Cost)];
        if (together.Length < 2) return;
        (Lead, Required, Known) = (new IntersectionMatcher(together, documents, scratch), [.. together, .. required.Except(together)], together.Length);
    }

    private void Narrow(DisjunctionMatcher lead)
    {
        while (Known < Required.Length && Required[Known] is { IsCheapToProbe: true, CanMark: true }) Known++;
        if (Known > 0) lead.NarrowBy(Required[..Known]);
    }
}
