using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents of any of several short lists, with the sum of the scores: read and merged at once, since going through the windows of
/// an OR takes longer than a few documents do.
/// </summary>
internal sealed class ShortListsMatcher : Matcher
{
    /// <summary>A list is short that has at most one document of so many.</summary>
    private const int Share = 512;

    private readonly int[] _documents;
    private readonly float[] _scores;
    private readonly int _count;
    private readonly int[] _found;
    private readonly int[] _foundIn;
    private int _at;

    private ShortListsMatcher(ReadOnlySpan<Matcher> lists, Scratch scratch)
    {
        (_found, _foundIn) = (scratch.Ints(), scratch.Ints());
        var runs = new SortedRuns(scratch);
        var batch = scratch.Batch();
        foreach (var list in lists)
        {
            runs.StartRun();
            while (list.NextBatch(batch, End)) runs.Add(batch.Documents, batch.Scores);
            runs.EndRun();
        }

        runs.Finish();
        (_documents, _scores, _count) = (runs.Documents, runs.Scores, runs.Count);
    }

    public override long Cost => _count;

    public override int Current => _at < _count ? _documents[_at] : End;

    /// <summary>
    /// Puts one matcher in the place of the clauses of an OR that are short lists, and of all lists where they fit into a batch
    /// together: without scores the windows' bits are quicker for more than two.
    /// </summary>
    /// <param name="documents">Of the segment.</param>
    public static Matcher[] Merge(Matcher[] clauses, bool scores, int documents, Scratch scratch)
    {
        long room = DocumentBatch.Capacity, all = 0;
        foreach (var clause in clauses) all += clause.Cost;
        long most = all <= room && (scores || clauses.Length == 2) ? room : documents / Share;
        int count = 0;
        for (int i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            if (clause is not (TermMatcher or ShortListsMatcher) || clause.Cost > Math.Min(most, room)) continue;
            room -= clause.Cost;
            clauses.AsSpan(count, i - count).CopyTo(clauses.AsSpan(count + 1));
            clauses[count++] = clause;
        }

        if (count < 2) return clauses;
        clauses.AsSpan(0, count).Sort(static (a, b) => b.Cost.CompareTo(a.Cost));
        return [new ShortListsMatcher(clauses.AsSpan(0, count), scratch), .. clauses.AsSpan(count)];
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        while (batch.Count == 0 && Current < limit)
        {
            int from = _at;
            _at = limit > _documents[_count - 1] ? _count : IndexOf(limit);
            batch.Count = _at - from;
            _documents.AsSpan(from, batch.Count).CopyTo(batch.DocumentBuffer);
            _scores.AsSpan(from, batch.Count).CopyTo(batch.ScoreBuffer);
            if (!NamesAll && MinCompetitive > 0) batch.KeepAbove(MinCompetitive);
        }

        return batch.Count > 0;
    }

    public override void SkipTo(int target) => _at = IndexOf(target);

    public override void Probe(DocumentBatch batch)
    {
        var wanted = batch.Documents;
        if (wanted.IsEmpty) return;
        SkipTo(wanted[0]);
        var list = _documents.AsSpan(_at, _count - _at);
        int found = BlockIntersection.Find(list[..SortedSearch.FirstAtLeast(list, wanted[^1] + 1)], wanted, _foundIn, _found);
        for (int i = 0; i < found; i++)
        {
            batch.Mark(_found[i]);
            batch.Scores[_found[i]] += _scores[_at + _foundIn[i]];
        }
    }

    public override float MaxScore(int first, int limit)
    {
        float best = 0;
        for (int i = IndexOf(first); i < _count && _documents[i] < limit; i++) best = Math.Max(best, _scores[i]);
        return best;
    }

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        int count = _count - _at;
        _at = _count;
        return count;
    }

    private int IndexOf(int document) => _at + SortedSearch.FirstAtLeast(_documents.AsSpan(_at, _count - _at), document);
}
