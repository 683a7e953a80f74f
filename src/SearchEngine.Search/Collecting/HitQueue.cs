namespace SearchEngine.Search;

/// <summary>The best hits so far: a heap with the worst on top. Of equal hits the one with the smaller id is better, and ids come in ascending order.</summary>
internal sealed class HitQueue(int capacity, HitOrder order)
{
    private readonly ScoredDocument[] _heap = new ScoredDocument[capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == capacity;

    /// <summary>What a further hit has to score more than to be kept.</summary>
    public float MinScore => IsFull && capacity > 0 ? _heap[0].Score : float.NegativeInfinity;

    public void Offer(in ScoredDocument hit)
    {
        if (capacity == 0) return;
        if (!IsFull)
        {
            _heap[Count++] = hit;
            Rise(Count - 1);
        }
        else if (IsWorse(_heap[0], hit))
        {
            _heap[0] = hit;
            Sink(0);
        }
    }

    /// <summary>Empties the queue, best first.</summary>
    public ScoredDocument[] Drain()
    {
        var result = new ScoredDocument[Count];
        for (int i = Count - 1; i >= 0; i--)
        {
            result[i] = _heap[0];
            _heap[0] = _heap[--Count];
            Sink(0);
        }

        return result;
    }

    private bool IsWorse(in ScoredDocument a, in ScoredDocument b)
    {
        if (order == HitOrder.Score && a.Score != b.Score) return a.Score < b.Score;
        if (order == HitOrder.KeyAscending && a.Key != b.Key) return a.Key > b.Key;
        if (order == HitOrder.KeyDescending && a.Key != b.Key) return a.Key < b.Key;
        return a.Document > b.Document;
    }

    private void Rise(int at)
    {
        for (int parent = (at - 1) / 2; at > 0 && IsWorse(_heap[at], _heap[parent]); parent = (at - 1) / 2)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void Sink(int at)
    {
        for (int child = 2 * at + 1; child < Count; child = 2 * at + 1)
        {
            if (child + 1 < Count && IsWorse(_heap[child + 1], _heap[child])) child++;
            if (!IsWorse(_heap[child], _heap[at])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}
