using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Documents where the words of a phrase stand together. The rarest word leads; positions are read only where all the words are.</summary>
internal sealed class PhraseMatcher : Matcher
{
    private const int BatchLength = 128;

    private readonly SegmentReader _segment;
    private readonly TermScorer? _scorer;
    private readonly PhrasePart[] _parts;
    private readonly PhrasePart[] _byCost;
    private readonly SloppyPhrase? _sloppy;
    private int[] _starts = new int[64];

    /// <param name="parts">At least two, in the order of the phrase.</param>
    public PhraseMatcher(SegmentReader segment, PhrasePart[] parts, int slop, TermScorer? scorer)
    {
        (_segment, _parts, _scorer) = (segment, parts, scorer);
        _byCost = [.. parts.OrderBy(p => p.DocumentFrequency)];
        if (slop > 0) _sloppy = new SloppyPhrase(parts, slop);
    }

    public override long Cost => _byCost[0].DocumentFrequency;

    public override int Current => _byCost[0].Postings.Current;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        var lead = _byCost[0].Postings;
        batch.Count = 0;
        for (int document = Align(lead.Current, limit); document < limit; document = Align(lead.Current, limit))
        {
            float frequency = Frequency();
            lead.MoveNext();
            if (frequency == 0) continue;
            batch.DocumentBuffer[batch.Count] = document;
            batch.ScoreBuffer[batch.Count++] = Score(document, frequency);
            if (batch.Count == BatchLength) break;
        }

        return batch.Count > 0;
    }

    public override void SkipTo(int target) => _byCost[0].Postings.SeekTo(target);

    public override void Probe(DocumentBatch batch)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            int document = batch.Documents[i];
            _byCost[0].Postings.SeekTo(document);
            if (Align(document, document + 1) != document) continue;
            float frequency = Frequency();
            if (frequency == 0) continue;
            batch.Mark(i);
            batch.Scores[i] += Score(document, frequency);
        }
    }

    public override float MaxScore(int first, int limit) => _scorer?.Weight ?? 0;

    private float Score(int document, float frequency)
        => _scorer?.Score(frequency, _segment.Columns.Norms(_scorer.Field)[document]) ?? 0;

    /// <summary>Moves every part to the first document, at least <paramref name="document"/>, that has them all; a document at or above the limit may be returned before it is known to.</summary>
    private int Align(int document, int limit)
    {
        for (int i = 0; i < _byCost.Length;)
        {
            if (document >= limit) return document;
            var postings = _byCost[i].Postings;
            if (postings.Current < document) postings.SeekTo(document);
            if (postings.Current == document)
            {
                i++;
                continue;
            }

            document = postings.Current;
            _byCost[0].Postings.SeekTo(document);
            document = _byCost[0].Postings.Current;
            i = 0;
        }

        return document;
    }

    private float Frequency() => _sloppy?.Frequency() ?? ExactFrequency();

    private int ExactFrequency()
    {
        foreach (var part in _parts) part.Load();
        var first = _parts[0];
        if (first.Positions.Length > _starts.Length) _starts = new int[2 * first.Positions.Length];
        int count = 0;
        foreach (int position in first.Positions) _starts[count++] = position - first.Offset;
        for (int i = 1; i < _parts.Length && count > 0; i++) count = KeepStarts(count, _parts[i]);
        return count;
    }

    private int KeepStarts(int count, PhrasePart part)
    {
        var positions = part.Positions;
        int kept = 0;
        for (int i = 0, j = 0; i < count && j < positions.Length;)
        {
            int wanted = _starts[i] + part.Offset;
            if (positions[j] < wanted) j++;
            else
            {
                if (positions[j] == wanted) _starts[kept++] = _starts[i];
                i++;
            }
        }

        return kept;
    }
}
