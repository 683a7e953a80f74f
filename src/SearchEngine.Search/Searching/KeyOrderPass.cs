using System.Numerics;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>
/// Finds the hits with the best numbers without looking at all that match: documents are taken by ranges of their number, the
/// best range first, and asked whether they match; once a range has filled the hits, every number still to come is worse.
/// </summary>
internal sealed class KeyOrderPass(IndexReader reader, PreparedQuery prepared, NumberSpread spread, SearchOptions options, Scratch scratch)
{
    /// <summary>Asking fewer documents at once is hardly cheaper.</summary>
    private const int FewestDocuments = 1024;

    private readonly HitQueue _queue = new(options.Hits, options.Order);
    private readonly DocumentBatch _batch = scratch.Batch();
    private readonly ulong[] _bits = new ulong[NumberSpread.BlockLength / 64];

    /// <param name="density">The share of documents that match, estimated.</param>
    public ScoredDocument[] Run(double density)
    {
        bool ascending = options.Order == HitOrder.KeyAscending;
        long first = (long)Math.Clamp(2 * options.Hits / Math.Max(density, 1e-9), FewestDocuments, Math.Max(FewestDocuments, reader.Documents));
        foreach (var range in spread.BestFirst(ascending, first))
        {
            for (int i = 0; i < reader.Segments.Count; i++)
            {
                if (prepared.Open(i, reader.Segments[i], scratch) is { } matcher) Run(matcher, i, range);
            }

            if (_queue.IsFull) break;
        }

        return _queue.Drain();
    }

    private void Run(Matcher matcher, int segment, NumberRange range)
    {
        var numbers = reader.Segments[segment].Columns.Numbers(options.SortField);
        _batch.Count = 0;
        for (int block = 0, start = 0; start < numbers.Length; block++, start += NumberSpread.BlockLength)
        {
            if (!spread.MayHave(segment, block, range)) continue;
            scratch.Cancellation.ThrowIfCancellationRequested();
            var some = numbers.Slice(start, Math.Min(NumberSpread.BlockLength, numbers.Length - start));
            ColumnFilter.InRange(some, range.Low, range.High, _bits);
            Gather(matcher, segment, start, BitsetOperations.WordsFor(some.Length));
        }

        Ask(matcher, segment);
    }

    /// <summary>Adds a block's documents of the range to the batch, and asks the matcher whenever that is full.</summary>
    private void Gather(Matcher matcher, int segment, int start, int words)
    {
        for (int word = 0; word < words; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                if (_batch.Count == DocumentBatch.Capacity) Ask(matcher, segment);
                _batch.DocumentBuffer[_batch.Count++] = start + (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    private void Ask(Matcher matcher, int segment)
    {
        if (reader.Segments[segment].LiveDocs is { } live) _batch.KeepLive(live);
        _batch.Scores.Clear();
        _batch.ClearMarks();
        matcher.Probe(_batch);
        _batch.Keep(marked: true);
        var numbers = reader.Segments[segment].Columns.Numbers(options.SortField);
        foreach (int document in _batch.Documents) _queue.Offer(new ScoredDocument(reader.Bases[segment] + document, 0, options.Key(numbers[document])));
        _batch.Count = 0;
    }
}
