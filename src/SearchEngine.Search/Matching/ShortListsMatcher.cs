using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents of any of several short lists, with the sum of the scores: read and merged before the first is named, since going
/// through the windows of an OR takes longer than a few documents do.
/// </summary>
internal sealed class ShortListsMatcher : Matcher
{
    /// <summary>A list is short that has at most one document of so many.</summary>
    private const int Share = 512;

    private readonly SortedRuns _merged;
    private readonly DocumentBatch _batch;
    private readonly int[] _found;
    private readonly int[] _foundIn;
    private Matcher[] _lists;
    private int _at;

    /// <param name="lists">The shortest first.</param>
    private ShortListsMatcher(Matcher[] lists, Scratch scratch)
    {
        (_lists, _merged, _batch, _found, _foundIn) = (lists, new SortedRuns(scratch), scratch.Batch(), scratch.Ints(), scratch.Ints());
        CanMark = Array.TrueForAll(lists, static l => l.CanMark);
        foreach (var list in lists) Cost += list.Cost;
    }

    public override long Cost { get; }

    public override int Current => Rest.IsEmpty ? End : Rest[0];

    internal override bool CanMark { get; }

    /// <summary>With the first look at the documents the lists are merged.</summary>
    private ReadOnlySpan<int> All
    {
        get
        {
            if (_lists.Length > 0) ReadLists();
            return _merged.Documents.AsSpan(0, _merged.Count);
        }
    }

    /// <summary>The documents still to come.</summary>
    private ReadOnlySpan<int> Rest => All[_at..];

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
        clauses.AsSpan(0, count).Sort(static (a, b) => a.Cost.CompareTo(b.Cost));
        return [new ShortListsMatcher(clauses[..count], scratch), .. clauses.AsSpan(count)];
    }

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        while (batch.Count == 0 && Current < limit)
        {
            var rest = Rest;
            int count = rest[^1] < limit ? rest.Length : SortedSearch.FirstAtLeast(rest, limit);
            rest[..count].CopyTo(batch.DocumentBuffer);
            _merged.Scores.AsSpan(_at, count).CopyTo(batch.ScoreBuffer);
            (_at, batch.Count) = (_at + count, count);
            if (!NamesAll && MinCompetitive > 0) batch.KeepAbove(MinCompetitive);
        }

        return batch.Count > 0;
    }

    public override void SkipTo(int target) => _at += SortedSearch.FirstAtLeast(Rest, target);

    public override void Probe(DocumentBatch batch)
    {
        var wanted = batch.Documents;
        if (wanted.IsEmpty) return;
        SkipTo(wanted[0]);
        var list = Rest;
        int found = SortedSearch.Find(list[..SortedSearch.FirstAtLeast(list, wanted[^1] + 1)], wanted, _foundIn, _found);
        for (int i = 0; i < found; i++)
        {
            batch.Mark(_found[i]);
            batch.Scores[_found[i]] += _merged.Scores[_at + _foundIn[i]];
        }
    }

    internal override void Mark(Span<ulong> bits, int start)
    {
        var documents = All[SortedSearch.FirstAtLeast(All, start)..];
        BitsetOperations.SetAll(bits, start, documents[..SortedSearch.FirstAtLeast(documents, start + (bits.Length << 6))]);
    }

    public override float MaxScore(int first, int limit)
    {
        float best = 0;
        var rest = Rest;
        for (int i = SortedSearch.FirstAtLeast(rest, first); i < rest.Length && rest[i] < limit; i++) best = Math.Max(best, _merged.Scores[_at + i]);
        return best;
    }

    public override long Count(DocumentBatch scratch, CancellationToken cancellation)
    {
        if (TermMatcher.CountUnion(_lists, scratch, cancellation) is { } known) return known;
        int count = Rest.Length;
        _at += count;
        return count;
    }

    private void ReadLists()
    {
        foreach (var list in _lists)
        {
            _merged.StartRun();
            while (list.NextBatch(_batch, End)) _merged.Add(_batch.Documents, _batch.Scores);
            _merged.EndRun();
        }

        _merged.Finish();
        _lists = [];
    }
}
