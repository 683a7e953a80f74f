using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents where the words of a phrase stand together. The words' lists are intersected block by block, the rarest first,
/// without a look at positions; these are read only of documents that have all the words and whose score could still compete.
/// </summary>
internal sealed class PhraseMatcher : Matcher
{
    private readonly SegmentReader _segment;
    private readonly TermScorer? _scorer;
    private readonly PhrasePart[] _byCost;
    private readonly PhraseFrequency _frequency;
    private readonly int[] _found;
    private readonly int[] _kept;
    private readonly int[] _keptIn;
    private readonly CancellationToken _cancellation;

    /// <param name="parts">At least two, in the order of the phrase.</param>
    public PhraseMatcher(SegmentReader segment, PhrasePart[] parts, int slop, TermScorer? scorer, Scratch scratch)
    {
        (_segment, _scorer) = (segment, scorer);
        _byCost = [.. parts];
        Array.Sort(_byCost, (a, b) => a.DocumentFrequency.CompareTo(b.DocumentFrequency));
        _frequency = slop > 0 ? new SloppyPhrase(parts, slop) : new ExactPhrase(_byCost, scratch);
        _cancellation = scratch.Cancellation;
        (_found, _kept, _keptIn) = (scratch.Ints(), scratch.Ints(), scratch.Ints());
    }

    public override long Cost => _byCost[0].DocumentFrequency;

    public override int Current => _byCost[0].Postings.Current;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        var lead = _byCost[0].Postings;
        while (batch.Count == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_frequency.IsBoundByRarest) SkipUncompetitive(limit);
            if (lead.Current >= limit) return false;
            var documents = lead.Documents[lead.Position..];
            int count = documents[^1] < limit ? documents.Length : SortedSearch.FirstAtLeast(documents, limit);
            NameMatches(batch, documents[..count], lead.Position);
            if (count == documents.Length) lead.MoveToNextBlock();
            else lead.Skip(count);
        }

        return true;
    }

    public override void SkipTo(int target) => _byCost[0].Postings.SeekTo(target);

    public override void Probe(DocumentBatch batch)
    {
        var wanted = batch.Documents;
        for (int from = 0; from < wanted.Length;)
        {
            int end = WindowEnd(wanted, from, firstPart: 0), found = Intersect(wanted[from..end], firstPart: 0);
            for (int i = 0; i < found; i++)
            {
                int at = from + _found[i];
                if (!Matches(i, wanted[at], out float score)) continue;
                batch.Mark(at);
                batch.Scores[at] += score;
            }

            from = end;
        }
    }

    public override float MaxScore(int first, int limit)
    {
        if (_scorer is null) return 0;
        if (!_frequency.IsBoundByRarest) return _scorer.Weight;
        float least = float.MaxValue;
        foreach (var part in _byCost) least = Math.Min(least, part.MaxScore(first, limit));
        return least;
    }

    private void NameMatches(DocumentBatch batch, ReadOnlySpan<int> documents, int position)
    {
        for (int from = 0; from < documents.Length;)
        {
            int end = WindowEnd(documents, from, firstPart: 1), found = Intersect(documents[from..end], firstPart: 1);
            for (int i = 0; i < found; i++) _byCost[0].Indexes[i] = position + from + _found[i];
            for (int i = 0; i < found; i++)
            {
                int document = documents[from + _found[i]];
                if (!CanCompete(i, document) || !Matches(i, document, out float score)) continue;
                batch.DocumentBuffer[batch.Count] = document;
                batch.ScoreBuffer[batch.Count++] = score;
            }

            from = end;
        }
    }

    /// <summary>Moves the parts to the blocks where the document at <paramref name="from"/> would be.</summary>
    /// <returns>How far the documents reach that can be in these blocks; a window in which a list has ended is all that is left.</returns>
    private int WindowEnd(ReadOnlySpan<int> wanted, int from, int firstPart)
    {
        int last = int.MaxValue;
        for (int i = firstPart; i < _byCost.Length; i++)
        {
            if (!_byCost[i].Postings.SeekToBlockOf(wanted[from])) return wanted.Length;
            last = Math.Min(last, _byCost[i].Postings.Documents[^1]);
        }

        return wanted[^1] <= last ? wanted.Length : from + SortedSearch.FirstAtLeast(wanted[from..], last + 1);
    }

    /// <summary>Finds the documents that are in the current blocks of all parts from one on, and where they stand there.</summary>
    private int Intersect(ReadOnlySpan<int> wanted, int firstPart)
    {
        int found = 0;
        for (int i = firstPart; i < _byCost.Length; i++)
        {
            var postings = _byCost[i].Postings;
            if (postings.Block == postings.BlockCount) return 0;
            if (i == firstPart) found = BlockIntersection.Find(wanted, postings.Documents, _found, _byCost[i].Indexes);
            else found = Narrow(wanted, found, i, firstPart);
            if (found == 0) return 0;
        }

        return found;
    }

    private int Narrow(ReadOnlySpan<int> wanted, int found, int part, int firstPart)
    {
        Span<int> documents = stackalloc int[PostingsFormat.BlockLength];
        for (int i = 0; i < found; i++) documents[i] = wanted[_found[i]];
        int kept = BlockIntersection.Find(documents[..found], _byCost[part].Postings.Documents, _kept, _keptIn);
        for (int i = 0; i < kept; i++)
        {
            _found[i] = _found[_kept[i]];
            _byCost[part].Indexes[i] = _keptIn[i];
        }

        for (int before = firstPart; before < part; before++)
        {
            int[] indexes = _byCost[before].Indexes;
            for (int i = 0; i < kept; i++) indexes[i] = indexes[_kept[i]];
        }

        return kept;
    }

    private void SkipUncompetitive(int limit)
    {
        if (MinCompetitive > 0) _byCost[0].SkipUncompetitive(MinCompetitive);
        if (Window is { } window) _byCost[0].SkipUncompetitive(window, limit);
    }

    /// <summary>By the words' frequencies alone, before positions are read.</summary>
    private bool CanCompete(int found, int document)
    {
        if (_scorer is null || (MinCompetitive <= 0 && Window is null)) return true;
        float best = _scorer.Score(_frequency.Bound(found), _segment.Columns.Norms(_scorer.Field)[document]);
        return best > MinCompetitive && Window?.CanCompete(document, best) != false;
    }

    private bool Matches(int found, int document, out float score)
    {
        score = 0;
        if (_scorer is null) return _frequency.Stands(found);
        float frequency = _frequency.At(found);
        if (frequency > 0) score = _scorer.Score(frequency, _segment.Columns.Norms(_scorer.Field)[document]);
        return frequency > 0;
    }
}
