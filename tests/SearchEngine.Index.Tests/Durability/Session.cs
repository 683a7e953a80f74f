using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

/// <summary>A writer at work on a device that may fail under it, and what the index may hold from then on.</summary>
internal sealed class Session(FaultyDirectory directory, Random random, bool mergeInBackground)
{
    private readonly IndexWriterOptions _options = new()
    {
        MemoryBudget = 300_000,
        Threads = 1,
        MergeInBackground = mergeInBackground,
        MergePolicy = new MergePolicy { SegmentsPerTier = 2, MaxMergeAtOnce = 3, FloorLength = 1 << 10 },
    };

    private readonly RandomDocuments _documents = new(random);

    public ModelIndex Model { get; } = new();

    /// <summary>What was live after the last commit that was acknowledged.</summary>
    public HashSet<int> Acknowledged { get; private set; } = [];

    /// <summary>What a commit that did not return would have made live.</summary>
    public HashSet<int>? InFlight { get; private set; }

    /// <summary>Opens a writer and works with it until it fails or has done so many steps.</summary>
    /// <returns>The failure, null when there was none.</returns>
    public IOException? Run(int steps)
    {
        try
        {
            using var writer = IndexWriter.Open(directory, TestFields.Schema, _options);
            (Acknowledged, InFlight) = (Model.Snapshot(), null);
            for (int i = 0; i < steps; i++) Step(writer);
            Commit(writer);
            return null;
        }
        catch (IOException e)
        {
            return e;
        }
    }

    /// <summary>An index that survived a fault is whole, holds what was acknowledged or what was in flight, and can be written to again.</summary>
    public void AssertSurvivedIn(StorageDirectory survivor)
    {
        Assert.Empty(IndexChecker.Check(survivor, TestFields.Schema));
        using (var reader = IndexReader.Open(survivor, TestFields.Schema)) Resume(reader);
        Model.AssertEqual(survivor);
        using var writer = IndexWriter.Open(survivor, TestFields.Schema, _options);
        Add(writer);
        Commit(writer);
        writer.MergeTo(1);
        Commit(writer);
        Model.AssertEqual(survivor);
    }

    /// <summary>
    /// Goes on from what a reader sees, which must be one of the two. What was in flight is still not acknowledged by being
    /// seen: it is when the next writer has opened the index.
    /// </summary>
    public void Resume(IndexReader reader)
    {
        var live = LiveIn(reader);
        Assert.True(live.SetEquals(Acknowledged) || (InFlight is not null && live.SetEquals(InFlight)), $"{live.Count} documents live, not the {Acknowledged.Count} acknowledged{(InFlight is null ? "" : $" or the {InFlight.Count} in flight")}");
        if (live.SetEquals(Acknowledged)) InFlight = null;
        Model.Restore(live);
    }

    private static HashSet<int> LiveIn(IndexReader reader)
    {
        var live = new HashSet<int>();
        foreach (var segment in reader.Segments)
        {
            for (int d = 0; d < segment.Documents; d++)
            {
                if (segment.IsLive(d)) Assert.True(live.Add(ModelDocument.IdOf(segment.Records.Record(d))), "a document twice");
            }
        }

        return live;
    }

    private void Step(IndexWriter writer)
    {
        switch (random.Next(10))
        {
            case < 6:
                Add(writer);
                break;
            case < 8:
                int id = random.Next(Math.Max(1, _documents.Count));
                Model.Delete(TestFields.Id, $"{id}");
                ModelIndex.Delete(writer, TestFields.Id, $"{id}");
                break;
            case 8:
                Commit(writer);
                break;
            default:
                writer.Merge();
                break;
        }
    }

    private void Add(IndexWriter writer)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            var block = _documents.Block();
            foreach (var document in block) Model.Add(document);
            using var lease = writer.Borrow();
            foreach (var document in block) document.AddTo(lease.Builder);
            lease.Builder.EndBlock();
        }
    }

    private void Commit(IndexWriter writer)
    {
        InFlight = Model.Snapshot();
        writer.Commit();
        (Acknowledged, InFlight) = (InFlight, null);
    }
}
