using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents that match at least one clause, with the sum of the scores. Works through windows of documents with one sum
/// for each document of the window. Once some score is needed to compete, clauses whose best scores together are not
/// enough no longer lead: they are only asked about documents that the others name (MaxScore; Turtle and Flood 1995). Those
/// that lead add their scores in turn, the best first, and pass over what cannot compete with what was added before.
/// </summary>
internal sealed class DisjunctionMatcher : Matcher
{
    private const int WindowLength = DocumentBatch.Capacity;

    /// <summary>With fewer documents in a window it is cheaper to visit each than to go over the whole window.</summary>
    private const int Few = 256;

    // Times, in that of reading a document and adding its score where all clauses do (2.2 ns). By least squares from the 200 ORs
    // of the benchmarks, of which they explain 0.96 and 0.995: reading a document of a clause that leads, asking a clause about a
    // document, and a clause in a window; where all clauses add their scores, what a window takes longer.
    private const double TimeOfLeading = 2.6, TimeOfProbe = 2.4, TimeOfClause = 230, TimeOfWindow = 640;

    private readonly Matcher[] _clauses;
    private readonly float[] _bounds;
    private readonly float[] _sums;
    private readonly ulong[] _bits;
    private readonly WindowSums _window;
    private readonly DocumentBatch _inner;
    private readonly bool _scores;
    private readonly int _documents;
    private readonly CancellationToken _cancellation;
    private readonly Scratch _scratch;
    private CommonMarks? _admitted;
    private bool _namesAll;
    private bool _prunes;
    private long _probes;
    private int _position;

    /// <param name="documents">Of the segment.</param>
    public DisjunctionMatcher(Matcher[] clauses, bool scores, int documents, Scratch scratch)
    {
        (_clauses, _scores, _documents) = (clauses, scores, documents);
        _bounds = new float[clauses.Length];
        (_sums, _bits, _scratch) = (scratch.Sums(), scratch.Bits(), scratch);
        _window = new WindowSums(_sums, _bits);
        _inner = scratch.Batch();
        _cancellation = scratch.Cancellation;
        foreach (var clause in clauses)
        {
            Cost += clause.Cost;
            IsDearToScore |= clause.IsDearToScore;
        }
    }

    public override long Cost { get; }

    public override bool IsDearToScore { get; }

    internal override bool CanMark => Array.TrueForAll(_clauses, static c => c.CanMark);

    internal override long CostOfMarking => _clauses.Sum(static c => c.CostOfMarking);

    public override int Current
    {
        get
        {
            int current = End;
            foreach (var clause in _clauses) current = Math.Min(current, clause.Current);
            return current == End ? End : Math.Max(current, _position);
        }
    }

    public override bool NamesAll
    {
        get => _namesAll;
        set
        {
            _namesAll = value;
            foreach (var clause in _clauses) clause.NamesAll = value;
        }
    }

    /// <summary>From now on what leads is narrowed by filters that can mark, a window at a time; <see cref="Probe"/> does not ask them.</summary>
    public void NarrowBy(Matcher[] filters) => _admitted = new CommonMarks(filters, _scratch);

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        (batch.Count, batch.Unnamed) = (0, 0);
        for (int current = Current; current < limit; current = Current)
        {
            _cancellation.ThrowIfCancellationRequested();
            int start = current & ~63, end = (int)Math.Min(limit, (long)start + WindowLength);
            int leading = _admitted?.Find(start) == false ? _clauses.Length : Leading(start, end);
            if (leading < _clauses.Length) FillWindow(batch, leading, start, end);
            _position = end;
            if (leading > 0) MoveLagging(leading);
            if (batch.Count + batch.Unnamed > 0) return true;
        }

        return false;
    }

    public override void SkipTo(int target)
    {
        _position = Math.Max(_position, target);
        foreach (var clause in _clauses) clause.SkipTo(target);
    }

    public override void Probe(DocumentBatch batch)
    {
        foreach (var clause in _clauses) clause.Probe(batch);
    }

    internal override void Mark(Span<ulong> bits, int start)
    {
        foreach (var clause in _clauses) clause.Mark(bits, start);
    }

    public override float MaxScore(int first, int limit)
    {
        float sum = 0;
        foreach (var clause in _clauses) sum += clause.MaxScore(first, limit);
        return Raised(sum);
    }

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        if (TermMatcher.CountUnion(_clauses, _inner, cancellation) is { } known) return known;
        if (!CanMark) return base.Count(scratch, cancellation);
        long count = 0;
        for (int current = Current; current < _documents; current = _position)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = current & ~63;
            Mark(_bits, start);
            BitsetOperations.KeepRange(_bits, current - start, WindowLength);
            count += BitsetOperations.Count(_bits);
            Array.Clear(_bits);
            _position = (int)Math.Min(End, (long)start + WindowLength);
        }

        SkipTo(End);
        return count;
    }

    /// <summary>Puts the clauses in ascending order of what they can score in a window; the first that lead nothing.</summary>
    /// <returns>How many do not lead.</returns>
    private int Leading(int start, int end)
    {
        _prunes = _scores && MinCompetitive > 0 && (IsDearToScore || !_namesAll);
        _window.Least = float.NegativeInfinity;
        if (!_prunes) return 0;
        for (int i = 0; i < _clauses.Length; i++) _bounds[i] = _clauses[i].MaxScore(start, end);
        SortByBounds();
        if (_namesAll) return 0;
        int lagging = Lagging();
        if (IsDearToScore || lagging == _clauses.Length || PaysToPrune(lagging, end - start)) return lagging;
        _prunes = false;
        _probes /= 2;
        return 0;
    }

    /// <returns>How many of the clauses that score least are not enough together.</returns>
    private int Lagging()
    {
        float sum = 0;
        for (int i = 0; i < _bounds.Length; i++)
        {
            sum += _bounds[i];
            if (sum > (i < 2 ? MinCompetitive : Lowered(MinCompetitive, 0))) return i;
        }

        return _bounds.Length;
    }

    /// <summary>Whether it is likely to take less time to ask some clauses than to add up all.</summary>
    private bool PaysToPrune(int lagging, int documents)
    {
        long leads = 0;
        foreach (var clause in _clauses.AsSpan(lagging)) leads += clause.Cost;
        double part = (double)documents / _documents;
        return (leads * part * TimeOfLeading) + (_probes * TimeOfProbe) + (_clauses.Length * TimeOfClause) < (Cost * part) + TimeOfWindow;
    }

    /// <summary>A few clauses, which hardly change places from window to window; of equal ones that with the fewest documents leads soonest.</summary>
    private void SortByBounds()
    {
        for (int i = 1; i < _bounds.Length; i++)
        {
            var (bound, clause) = (_bounds[i], _clauses[i]);
            int at = i;
            for (; at > 0 && (_bounds[at - 1] > bound || (_bounds[at - 1] == bound && _clauses[at - 1].Cost < clause.Cost)); at--) (_bounds[at], _clauses[at]) = (_bounds[at - 1], _clauses[at - 1]);
            (_bounds[at], _clauses[at]) = (bound, clause);
        }
    }

    /// <summary>Whether a document's bit is set as soon as it is found; clauses that look at the sums so far look at the bits too.</summary>
    private bool MarksAtOnce => !_scores || _prunes;

    private void FillWindow(DocumentBatch batch, int leading, int start, int end)
    {
        float others = 0;
        if (_prunes) foreach (float bound in _bounds) others += bound;
        _window.Start = start;
        for (int i = _clauses.Length - 1; i >= leading; i--)
        {
            others = Math.Max(0, others - _bounds[i]);
            if (_prunes) Limit(_clauses[i], Lowered(MinCompetitive, others));
            _clauses[i].SkipTo(start);
            Accumulate(_clauses[i], start, end);
        }

        if (!MarksAtOnce) ColumnFilter.OtherThan(_sums, WindowSums.None, _bits);
        Emit(batch, start, _namesAll && !MayCount ? float.NegativeInfinity : leading == 0 ? MinCompetitive : Lowered(MinCompetitive, others));
        if (leading > 0) _probes = 0;
        for (int i = leading - 1; i >= 0 && batch.Count > 0; i--)
        {
            _probes += batch.Count;
            _clauses[i].Probe(batch);
            others = Math.Max(0, others - _bounds[i]);
            batch.KeepAbove(i == 0 ? MinCompetitive : Lowered(MinCompetitive, others));
        }
    }

    private void Limit(Matcher clause, float least)
    {
        _window.Least = least;
        clause.Window = _window;
    }

    private void Accumulate(Matcher clause, int start, int end)
    {
        while (clause.NextBatch(_inner, end))
        {
            _cancellation.ThrowIfCancellationRequested();
            var documents = _inner.Documents;
            var scores = _inner.Scores;
            if (MarksAtOnce) BitsetOperations.SetAll(_bits, start, documents);
            if (!_scores) continue;
            for (int i = 0; i < documents.Length; i++) _sums[documents[i] - start] += scores[i];
        }
    }

    /// <summary>Moves what scores more than a bound into the batch, counts the others where that is enough, and empties the window.</summary>
    private void Emit(DocumentBatch batch, int start, float bound)
    {
        int touched = BitsetOperations.Count(_bits);
        if (_admitted is not null) BitsetOperations.And(_bits, _admitted.Bits);
        bool isSparse = touched <= Few && _admitted is null;
        if (_scores && bound > 0 && touched > Few && _admitted is null) EmitAbove(batch, start, bound);
        else EmitAll(batch, start, bound, isSparse);
        if (MayCount) batch.Unnamed = touched - batch.Count;
        if (_scores && !isSparse) Array.Fill(_sums, WindowSums.None);
        Array.Clear(_bits);
    }

    /// <summary>Of many documents few are above the bound.</summary>
    private void EmitAbove(DocumentBatch batch, int start, float bound)
    {
        var documents = batch.DocumentBuffer;
        batch.Count = Selection.GreaterThan(_sums, bound, documents);
        for (int i = 0; i < batch.Count; i++)
        {
            batch.ScoreBuffer[i] = _sums[documents[i]];
            documents[i] += start;
        }
    }

    /// <param name="isSparse">Whether the sums are emptied one by one.</param>
    private void EmitAll(DocumentBatch batch, int start, float bound, bool isSparse)
    {
        batch.Count = BitsetOperations.Extract(_bits, start, batch.DocumentBuffer);
        var documents = batch.Documents;
        var scores = batch.Scores;
        if (!_scores)
        {
            scores.Clear();
            return;
        }

        for (int i = 0; i < documents.Length; i++) scores[i] = _sums[documents[i] - start];
        if (isSparse) foreach (int document in documents) _sums[document - start] = WindowSums.None;
        if (bound > 0) batch.KeepAbove(bound);
    }

    /// <summary>Clauses that did not lead may lag behind; where they cannot compete again they need not be walked through.</summary>
    private void MoveLagging(int leading)
    {
        for (int i = 0; i < leading; i++) _clauses[i].SkipTo(_position);
    }
}
