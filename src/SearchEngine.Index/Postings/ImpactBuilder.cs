namespace SearchEngine.Index;

/// <summary>
/// Collects a block's competitive (frequency, norm) pairs: those that no other pair of the block beats in both, a higher
/// frequency and a smaller norm. More than fit are merged into pairs that beat what they stand for, so that a score
/// computed from the pairs is never below a document's (Ding and Suel 2011; Lucene's impacts).
/// </summary>
internal sealed class ImpactBuilder
{
    private readonly int[] _bestByNorm = new int[256];
    private readonly List<(int Frequency, int Norm)> _frontier = [];

    public void Add(int frequency, byte norm)
    {
        if (frequency > _bestByNorm[norm]) _bestByNorm[norm] = frequency;
    }

    /// <summary>Writes the pairs and starts anew.</summary>
    public void Finish(Span<byte> target)
    {
        _frontier.Clear();
        int best = 0;
        for (int norm = 0; norm < 256; norm++)
        {
            if (_bestByNorm[norm] > best) _frontier.Add((best = _bestByNorm[norm], norm));
        }

        Array.Clear(_bestByNorm);
        while (_frontier.Count > PostingsFormat.ImpactPairs) MergeClosest();
        target.Clear();
        for (int i = 0; i < _frontier.Count; i++)
        {
            target[2 * i] = (byte)Math.Min(_frontier[i].Frequency, PostingsFormat.AnyFrequency);
            target[2 * i + 1] = (byte)_frontier[i].Norm;
        }
    }

    /// <summary>Gives one pair its right neighbour's frequency, where that raises its bound by the least factor, and drops the neighbour.</summary>
    private void MergeClosest()
    {
        int at = 0;
        double least = double.MaxValue;
        for (int i = 0; i + 1 < _frontier.Count; i++)
        {
            double loss = Raised(_frontier[i], _frontier[i + 1].Frequency);
            if (loss < least) (at, least) = (i, loss);
        }

        _frontier[at] = (_frontier[at + 1].Frequency, _frontier[at].Norm);
        _frontier.RemoveAt(at + 1);
    }

    /// <summary>Measured with BM25's saturation at its usual constants and a norm around the middle; only the choice depends on it, never the bound's safety.</summary>
    private static double Raised((int Frequency, int Norm) pair, int frequency)
    {
        double k = 0.3 + 0.9 * Norm.Decode((byte)pair.Norm) / 400.0;
        return frequency / (frequency + k) / (pair.Frequency / (pair.Frequency + k));
    }
}
