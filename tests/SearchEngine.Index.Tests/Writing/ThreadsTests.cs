using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class ThreadsTests
{
    private static readonly IndexWriterOptions Options = new()
    {
        MemoryBudget = 1 << 20,
        Threads = 2,
        MergePolicy = new MergePolicy { SegmentsPerTier = 3, MaxMergeAtOnce = 4, FloorLength = 1 << 10 },
    };

    /// <summary>More threads than segments in memory, so that some wait; commits and deletions come in between.</summary>
    [Fact]
    public void Documents_of_several_threads_are_all_there_once() => Seeded.Cases(5, random =>
    {
        using var index = new WrittenIndex(Options);
        var seeds = Enumerable.Range(0, 4).Select(_ => random.Next()).ToArray();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread => AddAndDelete(index, thread, new Random(seeds[thread])));
        index.Commit();
        index.Model.AssertEqual(index.Directory);
    });

    [Fact]
    public void Who_holds_a_segment_cannot_wait_for_another()
    {
        using var index = new WrittenIndex();
        using var lease = index.Writer.Borrow();
        Assert.Throws<InvalidOperationException>(() => index.Writer.Borrow());
        Assert.Throws<InvalidOperationException>(index.Writer.Commit);
    }

    /// <summary>Each thread has ids of its own, and deletes only those: the outcome does not depend on the order of threads.</summary>
    private static void AddAndDelete(WrittenIndex index, int thread, Random random)
    {
        var documents = new RandomDocuments(random, 10_000 * thread);
        for (int step = 0; step < 60; step++)
        {
            var block = documents.Block();
            lock (index.Model) foreach (var document in block) index.Model.Add(document);
            using (var lease = index.Writer.Borrow())
            {
                foreach (var document in block) document.AddTo(lease.Builder);
                lease.Builder.EndBlock();
            }

            if (random.Next(3) == 0)
            {
                string id = $"{10_000 * thread + random.Next(documents.Count)}";
                ModelIndex.Delete(index.Writer, TestFields.Id, id);
                lock (index.Model) index.Model.Delete(TestFields.Id, id);
            }

            if (random.Next(15) == 0) index.Writer.Commit();
        }
    }
}
