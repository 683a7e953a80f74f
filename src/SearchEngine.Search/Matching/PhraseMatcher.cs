using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Documents where the words of a phrase stand together. The words' lists are intersected block by block, the rarest first,
/// without a look at positions; these are read only of documents that have all the words and whose score could still compete.
/// </summary>
internal sealed class PhraseMatcher : Matcher
{
    private static readonly int[] All = [.. Enumerable.Range(0, PostingsFormat.BlockLength)];

    private readonly SegmentReader _segment;
    private readonly TermScorer? _scorer;
    private readonly PhrasePart[] _byCost;
    private readonly PhraseFrequency _frequency;
    private readonly PhraseIntersection _intersection;
    private readonly int[] _wanted;
    private readonly int[] _wantedIn;
    private readonly int[] _foundDocuments;
    private readonly int[] _frequencies;
    private readonly int[] _competing;
    private readonly float[] _bounds;
    private readonly float[] _standing;
    private readonly CancellationToken _cancellation;

    /// <param name="parts">At least two, in the order of the phrase.</param>
    public PhraseMatcher(SegmentReader segment, PhrasePart[] parts, int slop, TermScorer? scorer, Scratch scratch)
    {
        (_segment, _scorer) = (segment, scorer);
        _byCost = [.. parts];
        Array.Sort(_byCost, (a, b) => a.DocumentFrequency.CompareTo(b.DocumentFrequency));
        _frequency = slop > 0 ? new SloppyPhrase(parts, slop) : new ExactPhrase(_byCost, scratch);
        _cancellation = scratch.Cancellation;
        _intersection = new PhraseIntersection(_byCost, scratch);
        (_wanted, _wantedIn, _foundDocuments, _frequencies, _competing) = (scratch.Ints(), scratch.Ints(), scratch.Ints(), scratch.Ints(), scratch.Ints());
        (_bounds, _standing) = (scratch.Floats(PostingsFormat.BlockLength), scratch.Floats(PostingsFormat.BlockLength));
    }

    public override long Cost => _byCost[0].DocumentFrequency;

    public override bool IsDearToScore => _scorer is not null;

    public override int Current => _byCost[0].Postings.Current;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        batch.Count = 0;
        var lead = _byCost[0].Postings;
        while (batch.Count == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_frequency.IsBoundByRarest && !NamesAll) SkipUncompetitive(limit);
            if (lead.Current >= limit) return false;
            var documents = lead.Documents[lead.Position..];
            int count = documents[^1] < limit ? documents.Length : SortedSearch.FirstAtLeast(documents, limit);
            NameMatches(batch, _wanted.AsSpan(0, Choose(documents[..count], lead.Position)));
            if (count == documents.Length) lead.MoveToNextBlock();
            else lead.Skip(count);
        }

        return true;
    }

    public override void SkipTo(int target) => _byCost[0].Postings.SeekTo(target);

    public override void Probe(DocumentBatch batch)
    {
        var wanted = batch.Documents;
        for (int from = 0, length; from < wanted.Length; from += length)
        {
            int found = _intersection.Find(wanted[from..], firstPart: 0, out length);
            _frequency.In(All.AsSpan(0, found), _scorer is null, _standing);
            for (int i = 0; i < found; i++)
            {
                if (_standing[i] == 0) continue;
                int at = from + _intersection.Found[i];
                batch.Mark(at);
                batch.Scores[at] += Score(_standing[i], wanted[at]);
            }
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

    /// <summary>Chooses documents of the rarest word's block to ask the other words about: those that could compete if the phrase stood wherever that word does.</summary>
    /// <returns>How many there are.</returns>
    private int Choose(ReadOnlySpan<int> documents, int position)
    {
        if (NamesAll || !_frequency.IsBoundByRarest || !IsLimited)
        {
            documents.CopyTo(_wanted);
            for (int i = 0; i < documents.Length; i++) _wantedIn[i] = position + i;
            return documents.Length;
        }

        ScoreBounds(documents, _byCost[0].Postings.Frequencies.Slice(position, documents.Length));
        float least = Window is { } window && window.IsUntouched(documents[0], documents[^1]) ? Math.Max(MinCompetitive, window.Least) : MinCompetitive;
        int above = Selection.GreaterThan(_bounds.AsSpan(0, documents.Length), least, _wantedIn), count = 0;
        for (int i = 0; i < above; i++)
        {
            int at = _wantedIn[i];
            if (!CanCompete(at, documents[at])) continue;
            _wanted[count] = documents[at];
            _wantedIn[count++] = position + at;
        }

        return count;
    }

    private void NameMatches(DocumentBatch batch, ReadOnlySpan<int> wanted)
    {
        for (int from = 0, length; from < wanted.Length; from += length)
        {
            int found = _intersection.Find(wanted[from..], firstPart: 1, out length);
            for (int i = 0; i < found; i++) _byCost[0].Indexes[i] = _wantedIn[from + _intersection.Found[i]];
            for (int i = 0; i < found; i++) _foundDocuments[i] = wanted[from + _intersection.Found[i]];
            NameMatches(batch, found);
        }
    }

    private void NameMatches(DocumentBatch batch, int found)
    {
        var asked = NamesAll || !IsLimited || found == 0 ? All.AsSpan(0, found) : Competing(found);
        _frequency.In(asked, _scorer is null, _standing);
        for (int i = 0; i < asked.Length; i++)
        {
            if (_standing[i] == 0) continue;
            int document = _foundDocuments[asked[i]];
            batch.DocumentBuffer[batch.Count] = document;
            batch.ScoreBuffer[batch.Count++] = Score(_standing[i], document);
        }
    }

    /// <summary>Those of the documents found that could compete if the phrase stood as often as its words allow.</summary>
    private Span<int> Competing(int found)
    {
        _frequency.Bound(_frequencies.AsSpan(0, found));
        ScoreBounds(_foundDocuments.AsSpan(0, found), _frequencies.AsSpan(0, found));
        int count = 0;
        for (int i = 0; i < found; i++)
        {
            if (CanCompete(i, _foundDocuments[i])) _competing[count++] = i;
        }

        return _competing.AsSpan(0, count);
    }

    private void SkipUncompetitive(int limit)
    {
        if (MinCompetitive > 0) _byCost[0].SkipUncompetitive(MinCompetitive);
        if (Window is { } window) _byCost[0].SkipUncompetitive(window, limit);
    }

    /// <summary>Whether there are documents that cannot compete.</summary>
    private bool IsLimited => _scorer is not null && (MinCompetitive > 0 || Window is not null);

    private void ScoreBounds(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies)
        => _scorer!.Score(documents, frequencies, _segment.Columns.Norms(_scorer.Field), _bounds);

    private bool CanCompete(int index, int document)
        => _bounds[index] > MinCompetitive && Window?.CanCompete(document, _bounds[index]) != false;

    private float Score(float frequency, int document)
        => _scorer is null ? 0 : _scorer.Score(frequency, _segment.Columns.Norms(_scorer.Field)[document]);
}
