using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents that all of several clauses have, found by their bits, a window of documents at a time: for frequent words that takes less
/// than looking up in one list what another names. Scores are left to the clauses, and so is <see cref="Probe"/>.
/// </summary>
internal sealed class IntersectionMatcher : Matcher
{
    private readonly CommonMarks _common;
    private readonly int _documents;
    private readonly CancellationToken _cancellation;
    private int _start = -DocumentBatch.Capacity;
    private int _position;

    /// <param name="clauses">At least two that can mark.</param>
    /// <param name="documents">Of the segment.</param>
    public IntersectionMatcher(Matcher[] clauses, int documents, Scratch scratch)
    {
        Array.Sort(clauses, static (a, b) => a.CostOfMarking.CompareTo(b.CostOfMarking));
        (_common, _documents, _cancellation) = (new CommonMarks(clauses, scratch), documents, scratch.Cancellation);
        Cost = clauses.Min(c => c.Cost);
    }

    public override long Cost { get; }

    public override int Current => _position < _documents ? _position : End;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        Span<ulong> window = stackalloc ulong[DocumentBatch.Capacity / 64];
        while (batch.Count < DocumentBatch.Few && Current < limit)
        {
            int end = Take(limit, window);
            if (!batch.TryAdd(window, _start)) break;
            _position = end;
        }

        batch.Scores.Clear();
        return batch.Count > 0;
    }

    public override void SkipTo(int target) => _position = Math.Max(_position, target);

    public override void Probe(DocumentBatch batch) => throw new NotSupportedException("its clauses are to be asked");

    public override float MaxScore(int first, int limit) => 0;

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        long count = 0;
        Span<ulong> window = stackalloc ulong[DocumentBatch.Capacity / 64];
        while (Current < End)
        {
            _position = Take(End, window);
            count += BitsetOperations.Count(window);
        }

        return count;
    }

    /// <summary>Copies the bits from the position on, up to a limit or the window's end.</summary>
    /// <returns>Where they end.</returns>
    private int Take(int limit, Span<ulong> window)
    {
        if (_position >= _start + DocumentBatch.Capacity) MoveWindow();
        int end = Math.Min(Math.Min(limit, _documents), _start + DocumentBatch.Capacity);
        _common.Bits.CopyTo(window);
        BitsetOperations.KeepRange(window, _position - _start, end - _start);
        return end;
    }

    private void MoveWindow()
    {
        _cancellation.ThrowIfCancellationRequested();
        _start = _position & ~63;
        _common.Find(_start);
    }
}
