namespace SearchEngine.Search;

/// <summary>
/// Documents that match every required clause and no excluded one, with the scores of the required and the optional ones
/// added up. One clause leads, or several together (<see cref="ConjunctionPlan"/>), and the others are asked about what it names; what
/// can no longer compete is dropped on the way.
/// </summary>
internal sealed class ConjunctionMatcher : Matcher
{
    private readonly Matcher _lead;
    private readonly Matcher[] _required;
    private readonly int _known;
    private readonly Matcher[] _optional;
    private readonly Matcher[] _excluded;
    private readonly float[] _bounds;
    private readonly bool _scores;
    private readonly DocumentBatch _probed;
    private readonly CancellationToken _cancellation;
    private float _minCompetitive = float.NegativeInfinity;

    /// <param name="required">At least one.</param>
    /// <param name="documents">Of the segment.</param>
    public ConjunctionMatcher(Matcher[] required, Matcher[] optional, Matcher[] excluded, bool scores, int documents, Scratch scratch)
    {
        var plan = new ConjunctionPlan(required, scores, documents, scratch);
        (_lead, _required, _known, _optional, _excluded, _scores) = (plan.Lead, plan.Required, plan.Known, optional, excluded, scores);
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
            Filter(batch, _known);
            if (batch.Count > 0) return true;
        }

        return false;
    }

    public override void SkipTo(int target) => _lead.SkipTo(target);

    public override void Probe(DocumentBatch batch)
    {
        _probed.CopyDocuments(batch);
        _probed.ClearMarks();
        if (_lead is not IntersectionMatcher)
        {
            _lead.Probe(_probed);
            _probed.Keep(marked: true);
        }

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
        => _required.Length == _known && _excluded.Length == 0 ? _lead.Count(scratch, cancellation) : base.Count(scratch, cancellation);

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
