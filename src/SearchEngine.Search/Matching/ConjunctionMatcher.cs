namespace SearchEngine.Search;

/// <summary>
/// Documents that match every required clause and no excluded one, with the scores of the required and the optional ones
/// added up. The clause with the fewest documents leads, the others are asked about what it names, the cheapest and then the rarest first; what can
/// no longer compete is dropped on the way.
/// </summary>
internal sealed class ConjunctionMatcher : Matcher
{
    /// <summary>With fewer than one document of so many, asking about each is cheaper than making bits of all.</summary>
    private const int SparseLead = 16;

    /// <summary>With more than one document of so many, looking at a whole column is cheaper than asking it about each.</summary>
    private const int FrequentLead = 32;

    /// <summary>What a filter names has to be looked up in every other list: it leads when it names one document for so many of theirs.</summary>
    private const int FilterLead = 4;

    /// <summary>The same without scores, where a window of an OR is so much sooner done.</summary>
    private const int FilterLeadUnscored = 16;

    private readonly Matcher _lead;
    private readonly Matcher[] _required;
    private readonly int _narrowing;
    private readonly Matcher[] _optional;
    private readonly Matcher[] _excluded;
    private readonly float[] _bounds;
    private readonly bool _scores;
    private readonly DocumentBatch _probed;
    private readonly CancellationToken _cancellation;
    private float _minCompetitive = float.NegativeInfinity;

    /// <param name="required">At least one.</param>
    public ConjunctionMatcher(Matcher[] required, Matcher[] optional, Matcher[] excluded, bool scores, Scratch scratch)
    {
        CountRanges(required, scratch);
        MoveLeadToFront(required, scores ? FilterLead : FilterLeadUnscored);
        required.AsSpan(1).Sort(static (a, b) => a.IsCheapToProbe != b.IsCheapToProbe ? b.IsCheapToProbe.CompareTo(a.IsCheapToProbe) : a.Cost.CompareTo(b.Cost));
        (_lead, _required, _optional, _excluded, _scores) = (required[0], required[1..], optional, excluded, scores);
        _narrowing = NarrowLead();
        _bounds = new float[_required.Length + optional.Length];
        _probed = scratch.Batch();
        _cancellation = scratch.Cancellation;
    }

    public override long Cost => _lead.Cost;

    public override int Current => _lead.Current;

    public override float MinCompetitive
    {
        get => _minCompetitive;
        set
        {
            _minCompetitive = value;
            if (_scores && value > 0) _lead.MinCompetitive = Math.Max(_lead.MinCompetitive, Lowered(value, OthersBound(_lead.Current, End)));
        }
    }

    public override bool NamesAll
    {
        get => _lead.NamesAll;
        set => _lead.NamesAll = value;
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        while (_lead.NextBatch(batch, limit))
        {
            _cancellation.ThrowIfCancellationRequested();
            Filter(batch, _narrowing);
            if (batch.Count > 0) return true;
        }

        return false;
    }

    public override void SkipTo(int target) => _lead.SkipTo(target);

    public override void Probe(DocumentBatch batch)
    {
        _probed.CopyDocuments(batch);
        _probed.ClearMarks();
        _lead.Probe(_probed);
        _probed.Keep(marked: true);
        Filter(_probed, 0);
        var found = _probed.Documents;
        var documents = batch.Documents;
        for (int i = 0, at = 0; i < found.Length; i++)
        {
            while (documents[at] != found[i]) at++;
            batch.Mark(at);
            batch.Scores[at] += _probed.Scores[i];
        }
    }

    public override float MaxScore(int first, int limit) => _scores ? Raised(_lead.MaxScore(first, limit) + OthersBound(first, limit)) : 0;

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

    /// <summary>Finds out how many documents a range has, where the rarest of the other clauses has many: it may be the one to lead.</summary>
    private static void CountRanges(Matcher[] required, Scratch scratch)
    {
        long least = End;
        foreach (var clause in required) least = Math.Min(least, clause.Cost);
        for (int i = 0; i < required.Length; i++)
        {
            if (required[i] is NumberRangeMatcher range && least > range.Documents / FrequentLead) required[i] = range.ToBits(scratch);
        }
    }

    /// <summary>Lets bits narrow the windows of an OR that leads before its documents are named, where it has many of them.</summary>
    /// <returns>How many of the other required clauses, from the first on, need not be asked about what it names.</returns>
    private int NarrowLead()
    {
        if (_lead is not DisjunctionMatcher lead) return 0;
        int count = 0;
        while (count < _required.Length && _required[count] is IDocumentFilter { IsScored: false } filter && lead.Cost > filter.Documents / SparseLead) count++;
        if (count > 0) lead.NarrowBy([.. _required.Take(count).Cast<IDocumentFilter>()]);
        return count;
    }

    /// <param name="from">The first required clause that is to be asked.</param>
    private void Filter(DocumentBatch batch, int from)
    {
        float others = Competing ? BoundOthers(batch) : 0;
        for (int i = from; i < _required.Length && batch.Count > 0; i++)
        {
            others = Prune(batch, others, i);
            batch.ClearMarks();
            _required[i].Probe(batch);
            batch.Keep(marked: true);
        }

        foreach (var clause in _excluded)
        {
            if (batch.Count == 0) return;
            batch.ClearMarks();
            clause.Probe(batch);
            batch.Keep(marked: false);
        }

        for (int i = 0; i < _optional.Length && batch.Count > 0; i++)
        {
            others = Prune(batch, others, _required.Length + i);
            _optional[i].Probe(batch);
        }

        if (Competing) batch.KeepAbove(_minCompetitive);
    }

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
        => _required.Length == _narrowing && _excluded.Length == 0 ? _lead.Count(scratch, cancellation) : base.Count(scratch, cancellation);

    private bool Competing => _scores && _minCompetitive > 0 && !NamesAll;

    /// <summary>Drops what the clauses still to be asked cannot lift to a competitive score.</summary>
    /// <returns>What the clauses after this one can add.</returns>
    private float Prune(DocumentBatch batch, float others, int clause)
    {
        if (!Competing) return 0;
        batch.KeepAbove(Lowered(_minCompetitive, others));
        return Math.Max(0, others - _bounds[clause]);
    }

    private float BoundOthers(DocumentBatch batch)
    {
        int first = batch.Documents[0], limit = batch.Documents[^1] + 1;
        float sum = 0;
        for (int i = 0; i < _bounds.Length; i++)
        {
            _bounds[i] = Other(i).MaxScore(first, limit);
            sum += _bounds[i];
        }

        return sum;
    }

    private float OthersBound(int first, int limit)
    {
        float sum = 0;
        for (int i = 0; i < _bounds.Length; i++) sum += Other(i).MaxScore(first, limit);
        return sum;
    }

    private Matcher Other(int index) => index < _required.Length ? _required[index] : _optional[index - _required.Length];
}
