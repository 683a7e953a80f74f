using System.Collections.Concurrent;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>Runs queries on one reader, segment after segment. Safe from several threads.</summary>
public sealed class IndexSearcher(IndexReader reader)
{
    private readonly FieldScoring _fields = new(reader);
    private readonly ConcurrentDictionary<int, NumberSpread> _spreads = new();

    public IndexReader Reader => reader;

    /// <summary>The best hits, and what was asked for beside them.</summary>
    /// <param name="notes">Receives what a person should know of how the query was read.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="QueryTooBroadException">Finding the words that the patterns mean would take too long.</exception>
    public TopDocuments Search(Query query, SearchOptions options, ICollection<string>? notes = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = new QueryContext(reader, _fields, options.Order == HitOrder.Score && options.Hits > 0, cancellation);
        var prepared = query.Prepare(context, 1);
        using var scratch = Scratch.Rent(cancellation);
        var pass = new SearchPass(options, scratch);
        for (int i = 0; i < reader.Segments.Count && !pass.IsCutShort; i++)
        {
            if (prepared.Open(i, reader.Segments[i], scratch) is { } matcher) pass.Run(matcher, reader.Segments[i], i, reader.Bases[i]);
        }

        var found = pass.IsCutShort
            ? pass.Finish(new KeyOrderPass(reader, prepared, Spread(options.SortField), options, scratch).Run(pass.Density))
            : pass.Finish();
        for (int i = 0; i < context.Notes.Count; i++) notes?.Add(context.Notes[i]);
        scratch.Complete();
        return found;
    }

    /// <summary>How many documents match.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="QueryTooBroadException">Finding the words that the patterns mean would take too long.</exception>
    public long Count(Query query, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var prepared = query.Prepare(new QueryContext(reader, _fields, scores: false, cancellation), 1);
        using var scratch = Scratch.Rent(cancellation);
        var batch = scratch.Batch();
        long count = 0;
        for (int i = 0; i < reader.Segments.Count; i++)
        {
            if (prepared.Open(i, reader.Segments[i], scratch) is not { } matcher) continue;
            count += reader.Segments[i].LiveDocs is { } live ? CountLive(matcher, batch, live, cancellation) : matcher.Count(batch, cancellation);
        }

        scratch.Complete();
        return count;
    }

    /// <summary>What may be spent on patterns that a query's author resolves before it is searched: as much as the search itself may spend.</summary>
    public ExpansionBudget Budget(CancellationToken cancellation = default) => new(_fields.ExpansionWords, cancellation);

    private NumberSpread Spread(int field) => _spreads.GetOrAdd(field, static (f, r) => new NumberSpread(r, f), reader);

    private static long CountLive(Matcher matcher, DocumentBatch batch, ulong[] live, CancellationToken cancellation)
    {
        long count = 0;
        while (matcher.NextBatch(batch, PostingsCursor.NoMoreDocuments))
        {
            cancellation.ThrowIfCancellationRequested();
            batch.KeepLive(live);
            count += batch.Count;
        }

        return count;
    }
}
