using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>The values that a facet lists: of all that are offered the first ones in the order asked for, unknown last among equals.</summary>
internal sealed class BestValues(FacetRequest request)
{
    private readonly PriorityQueue<FacetValue, FacetValue> _worstFirst = new(Comparer<FacetValue>.Create((a, b) => Compare(b, a, request.ByName)));

    public void Offer(string? value, int count)
    {
        if (request.Limit <= 0) return;
        if (_worstFirst.Count == request.Limit && !request.ByName && count < _worstFirst.Peek().Count) return;
        var offered = new FacetValue(value, count);
        if (_worstFirst.Count < request.Limit) _worstFirst.Enqueue(offered, offered);
        else _worstFirst.EnqueueDequeue(offered, offered);
    }

    /// <summary>Empties it, first value first.</summary>
    public FacetValue[] Drain()
    {
        var values = new FacetValue[_worstFirst.Count];
        for (int i = values.Length - 1; i >= 0; i--) values[i] = _worstFirst.Dequeue();
        return values;
    }

    private static int Compare(FacetValue a, FacetValue b, bool byName)
    {
        if (!byName && a.Count != b.Count) return b.Count.CompareTo(a.Count);
        if (a.Value is null || b.Value is null) return (a.Value is null).CompareTo(b.Value is null);
        int ignoringCase = StringComparer.InvariantCultureIgnoreCase.Compare(a.Value, b.Value);
        return ignoringCase != 0 ? ignoringCase : string.CompareOrdinal(a.Value, b.Value);
    }
}
