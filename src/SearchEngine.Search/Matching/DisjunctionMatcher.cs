using System.Numerics;

namespace SearchEngine.Search;

/// <summary>
/// Documents that match at least one clause, with the sum of the scores. Works through windows of documents with one sum
/// for each document of the window. Once some score is needed to compete, clauses whose best scores together are not
/// enough no longer lead: they are only asked about documents that the others name (MaxScore; Turtle and Flood 1995).
/// </summary>
internal sealed class DisjunctionMatcher : Matcher
{
    private const int Window = DocumentBatch.Capacity;

    private readonly Matcher[] _clauses;
    private readonly float[] _bounds;
    private readonly float[] _sums;
    private readonly ulong[] _bits;
    private readonly DocumentBatch _inner;
    private readonly bool _scores;
    private readonly CancellationToken _cancellation;
    private int _position;

    public DisjunctionMatcher(Matcher[] clauses, bool scores, Scratch scratch)
    {
        (_clauses, _scores) = (clauses, scores);
        _bounds = new float[clauses.Length];
        (_sums, _bits) = (scratch.Zeroes(), scratch.Bits());
        _inner = scratch.Batch();
        _cancellation = scratch.Cancellation;
        foreach (var clause in clauses) Cost += clause.Cost;
    }

    public override long Cost { get; }

    public override int Current
    {
        get
        {
            int current = End;
            foreach (var clause in _clauses) current = Math.Min(current, clause.Current);
            return current == End ? End : Math.Max(current, _position);
        }
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        for (int start = Current; start < limit; start = Current)
        {
            _cancellation.ThrowIfCancellationRequested();
            int end = (int)Math.Min(limit, (long)start + Window);
            int leading = Leading(start, end);
            if (leading < _clauses.Length) FillWindow(batch, leading, start, end);
            _position = end;
            if (leading > 0) MoveLagging(leading);
            if (batch.Count > 0) return true;
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

    public override float MaxScore(int first, int limit)
    {
        float sum = 0;
        foreach (var clause in _clauses) sum += clause.MaxScore(first, limit);
        return sum;
    }

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        long count = 0;
        for (int start = Current; start < End; start = Current)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = (int)Math.Min(End, (long)start + Window);
            foreach (var clause in _clauses) Accumulate(clause, start, end);
            for (int word = 0; word < _bits.Length; word++)
            {
                count += BitOperations.PopCount(_bits[word]);
                _bits[word] = 0;
            }

            _position = end;
        }

        return count;
    }

    /// <summary>Puts the clauses in ascending order of what they can score in a window; the first that lead nothing.</summary>
    /// <returns>How many do not lead.</returns>
    private int Leading(int start, int end)
    {
        if (!_scores || MinCompetitive <= 0) return 0;
        for (int i = 0; i < _clauses.Length; i++) _bounds[i] = _clauses[i].MaxScore(start, end);
        Array.Sort(_bounds, _clauses);
        float sum = 0;
        for (int i = 0; i < _bounds.Length; i++)
        {
            sum += _bounds[i];
            if (sum > Lowered(MinCompetitive, 0)) return i;
        }

        return _bounds.Length;
    }

    private void FillWindow(DocumentBatch batch, int leading, int start, int end)
    {
        for (int i = leading; i < _clauses.Length; i++)
        {
            _clauses[i].SkipTo(start);
            Accumulate(_clauses[i], start, end);
        }

        float others = 0;
        for (int i = 0; i < leading; i++) others += _bounds[i];
        Emit(batch, start, leading == 0 ? MinCompetitive : Lowered(MinCompetitive, others));
        for (int i = leading - 1; i >= 0 && batch.Count > 0; i--)
        {
            _clauses[i].Probe(batch);
            others = Math.Max(0, others - _bounds[i]);
            batch.KeepAbove(i == 0 ? MinCompetitive : Lowered(MinCompetitive, others));
        }
    }

    private void Accumulate(Matcher clause, int start, int end)
    {
        while (clause.NextBatch(_inner, end))
        {
            _cancellation.ThrowIfCancellationRequested();
            var documents = _inner.Documents;
            var scores = _inner.Scores;
            if (_scores)
            {
                for (int i = 0; i < documents.Length; i++)
                {
                    int at = documents[i] - start;
                    _sums[at] += scores[i];
                    _bits[at >> 6] |= 1UL << at;
                }
            }
            else
            {
                foreach (int document in documents) _bits[(document - start) >> 6] |= 1UL << (document - start);
            }
        }
    }

    private void Emit(DocumentBatch batch, int start, float bound)
    {
        var documents = batch.DocumentBuffer;
        var scores = batch.ScoreBuffer;
        int count = 0;
        for (int word = 0; word < _bits.Length; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                int at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                documents[count] = start + at;
                scores[count] = _sums[at];
                if (!_scores || _sums[at] > bound) count++;
                _sums[at] = 0;
            }

            _bits[word] = 0;
        }

        batch.Count = count;
    }

    /// <summary>Clauses that did not lead may lag behind; where they cannot compete again they need not be walked through.</summary>
    private void MoveLagging(int leading)
    {
        for (int i = 0; i < leading; i++) _clauses[i].SkipTo(_position);
    }
}
